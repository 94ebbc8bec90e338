using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The solidarity day on top, the average week, the legal year and the threshold of the agreement.</content>
public readonly partial record struct YearHours
{
    // off: what is off beside leave, in the unit of part: days, or hours.
    // part: what is worked, in days or in hours: the average is the same.
    internal YearHours(
        in YearHoursQuestion question, Fraction worked, Fraction part, Fraction off, Bilingual average, Explanation? why)
    {
        Worked = Hours.FromExact(worked);
        WithSolidarity = Hours.FromExact(question.Solidarity.OnTop(worked, question.Week, question.On, question.Law, why));
        AverageWeek = Average(question.Week, part, off, average, why);
        DatedValue<Hours> year = question.Law.On(question.On, LegalDurations.Year);
        DatedValue<Hours> week = question.Law.On(question.On, LegalDurations.Week);
        ExceedsLegalWeek = AverageWeek > week.Value;
        why?.Read(LegalDurations.Year, year);
        ExplainThreshold(question.Week < week.Value, why);
        DistanceToLegalYear = WithSolidarity - year.Value;
        why?.Computed(
            new("écart à la durée légale annuelle", "distance to the legal year"),
            $"{WithSolidarity} − {year.Value}",
            DistanceToLegalYear);
        rules = question.Rules;
        if (rules?.Target is null)
        {
            return;
        }

        Fraction threshold = RttEntitlement.TargetHours(question.On, question.Law, rules, why);
        why?.Computed(
            new("heures au-delà du seuil de l'accord", "hours above the agreement's threshold"),
            $"max(0; {WithSolidarity} − {threshold})",
            Overtime);
    }

    private static Hours Average(Hours week, Fraction part, Fraction off, Bilingual label, Explanation? why)
    {
        // A year all on leave has no average.
        if (part + off == 0)
        {
            return Hours.Zero;
        }

        Hours average = Hours.FromExact(week.Exact * part / (part + off));
        why?.Computed(label, $"{week} × {part} / ({part} + {off})", average);
        return average;
    }

    private static void ExplainThreshold(bool isPartTime, Explanation? why)
    {
        if (isPartTime)
        {
            why?.Concluded(
                new(
                    "sous la durée légale : à temps partiel, le seuil est la durée du contrat",
                    "below the legal week: for part time the threshold is the hours of the contract"),
                null,
                new(
                    "au-delà, des heures complémentaires ; la durée légale annuelle n'est qu'un repère",
                    "beyond, complementary hours; the legal year is only a mark"),
                LabourCode.L3123_28);
            return;
        }

        why?.Concluded(
            new(
                "seuil d'heures supplémentaires si un accord répartit le temps de travail sur l'année",
                "threshold of overtime where an agreement arranges the time over the year"),
            null,
            new(
                "à défaut, elles se décomptent par semaine, ou sur la période que fixe l'employeur : "
                    + "neuf semaines au plus, quatre à partir de cinquante salariés (L3121-45)",
                "otherwise overtime is counted by the week, or over the period that the employer sets: "
                    + "nine weeks at most, four from fifty employees on (L3121-45)"),
            LabourCode.L3121_41);
    }
}
