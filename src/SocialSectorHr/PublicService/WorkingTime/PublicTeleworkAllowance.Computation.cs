using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>So much a day, up to the ceiling of the year.</content>
public readonly partial record struct PublicTeleworkAllowance
{
    internal PublicTeleworkAllowance(in PublicTeleworkQuestion question, Explanation? why = null)
    {
        this.question = question;
        DatedValue<Money> day = question.Law.On(question.On, PublicWorkingTime.TeleworkDay);
        DatedValue<Money> most = question.Law.On(question.On, PublicWorkingTime.TeleworkYear);
        Days = Days.FromExact(question.Days.Exact.Floor());
        Money amount = Money.FromExact(day.Value.Exact * Days.Exact);
        IsCapped = amount > most.Value;
        Amount = IsCapped ? most.Value : amount;
        if (why is null)
        {
            return;
        }

        why.Given(new("jours de télétravail de l'année", "days of telework in the year"), question.Days);
        why.Read(PublicWorkingTime.TeleworkDay, day);
        why.Computed(new("par jour entier", "for each whole day"), $"{day.Value} × {Days}", amount);
        why.Read(PublicWorkingTime.TeleworkYear, most);
        why.Concluded(new("forfait dû", "allowance due"), Amount);
    }
}
