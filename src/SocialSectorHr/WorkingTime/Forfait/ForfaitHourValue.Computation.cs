using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the hours of a day by the week, then the pay by the days and these hours.</content>
public readonly partial record struct ForfaitHourValue
{
    private const int DaysAWeek = 5;

    internal ForfaitHourValue(ForfaitHourValueQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days forfait = question.Forfait.PerYear;
        Money annual = question.Annual;
        _ = question.Forfait.UnderCeiling(question.On, question.Law, question.Rules, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), annual);
        Hours week = Week(question, why);
        Fraction day = week.Exact / DaysAWeek;
        why?.Computed(
            new("heures d'une journée, pour ce seul calcul", "hours of a day, for this computation only"),
            $"{week} / {DaysAWeek}",
            Hours.FromExact(day));
        Value = Money.FromExact(annual.Exact / (forfait.Exact * day));
        why?.Computed(
            new("valeur d'une heure", "value of an hour"), $"{annual} / ({forfait} × {day})", Value, CaseLaw.Soc_2008_11_13_06_44608);
    }

    private static Hours Week(ForfaitHourValueQuestion question, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.On, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        if (question.CollectiveWeek is not { } collectiveWeek)
        {
            return legal.Value;
        }

        Hours most = question.Law.On(question.On, WorkingLimits.WeeklyMaximum).Value;
        if (collectiveWeek < legal.Value || collectiveWeek > most)
        {
            throw Refusal.OutOfRange(
                collectiveWeek,
                nameof(collectiveWeek),
                $"between the legal {legal.Value} and {most} (Cass. soc. 13 novembre 2008 n° 06-44.608)");
        }

        why?.Given(new("horaire collectif, supérieur à la durée légale", "collective hours, above the legal week"), collectiveWeek);
        return collectiveWeek;
    }
}
