using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the amount of an hour, whether the length asks it, the month.</content>
public readonly partial record struct InternshipGratification
{
    internal InternshipGratification(in InternshipGratificationQuestion question, Explanation? why = null)
    {
        this.question = question;
        FrenchLaw law = question.Law;
        DatedValue<Percent> share = law.On(question.On, InternshipLimits.Share);
        DatedValue<Money> month = law.On(question.On, SocialSecurityCeiling.Monthly);
        Money ceiling = SocialSecurityCeiling.Hourly(question.On, law);
        why?.Read(SocialSecurityCeiling.Monthly, month);
        why?.Counted(new("plafond horaire, à l'euro", "hourly ceiling, to the euro"), ceiling, SocialSecurityCode.D242_19);
        why?.Read(InternshipLimits.Share, share);
        Money exact = ceiling * share.Value;
        Hourly = exact.Round();
        why?.Computed(new("gratification d'une heure", "gratification of an hour"), $"{ceiling} × {share.Value}", exact);
        why?.Concluded(Terms.RoundedToTheCent, Hourly);
        IsDue = Owed(question, why);
        if (IsDue == true)
        {
            Monthly = Month(Hourly, question.Present, why);
        }
    }

    private static Money Month(Money hourly, Hours present, Explanation? why)
    {
        Money exact = Money.FromExact(hourly.Exact * present.Exact);
        why?.Given(new("heures de présence du mois", "hours present in the month"), present);
        why?.Computed(new("gratification du mois", "gratification of the month"), $"{present} × {hourly}", exact);
        why?.Concluded(Terms.RoundedToTheCent, exact.Round());
        return exact.Round();
    }

    private static bool Owed(in InternshipGratificationQuestion question, Explanation? why)
    {
        Bilingual label = new("stage assez long pour être gratifié", "internship long enough to be owed it");
        if (question.Internship.Present is { } present)
        {
            DatedValue<Hours> hours = question.Law.On(question.On, InternshipLimits.Hours);
            why?.Given(new("heures de présence de l'année scolaire", "hours present in the school year"), present);
            why?.Read(InternshipLimits.Hours, hours);
            why?.Decided(label, present > hours.Value, source: hours.Source);
            return present > hours.Value;
        }

        DatedValue<Months> length = question.Law.On(question.On, InternshipLimits.Length);
        (LocalDate first, LocalDate last) = (question.Internship.First ?? default, question.Internship.Last ?? default);
        (int months, int days) = Quantieme.Between(first, last);
        bool isOwed = months > length.Value.ToDecimal() || (months == length.Value.ToDecimal() && days > 0);
        why?.Counted(new("mois entiers du stage", "whole months of the internship"), Months.Of(months));
        why?.Counted(new("jours du stage après eux", "days of the internship after them"), Days.Of(days));
        why?.Read(InternshipLimits.Length, length);
        why?.Decided(label, isOwed, source: length.Source);
        return isOwed;
    }
}
