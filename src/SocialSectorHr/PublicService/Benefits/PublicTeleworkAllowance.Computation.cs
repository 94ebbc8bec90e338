using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days by the amount of one, up to the most of a year.</content>
public readonly partial record struct PublicTeleworkAllowance
{
    internal PublicTeleworkAllowance(in PublicYearDaysQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("jours de télétravail effectués dans l'année", "days of telework done in the year"), question.Days);
        PerDay = question.Read(PublicBenefitLimits.TeleworkDay, why).Value;
        AtMost = question.Read(PublicBenefitLimits.TeleworkYear, why).Value;
        Money whole = Money.FromExact(question.Days.Exact * PerDay.Exact);
        Amount = whole < AtMost ? whole : AtMost;
        why?.Computed(
            new("allocation de l'année, si une délibération la prévoit", "allowance of the year, where the assembly decided it"),
            $"min({question.Days} × {PerDay}; {AtMost})",
            Amount,
            PublicBenefitDecrees.Telework);
    }
}
