using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The hours from which there is overtime, over each period it is counted.</content>
public readonly partial record struct WorkedOvertime
{
    private static Bilingual ThresholdLabel => new("seuil des heures supplémentaires", "threshold of overtime");

    private static Hours ThresholdOf(WorkedOvertimeQuestion question, Explanation? why) => question.Time.Counting switch
    {
        OvertimeCounting.Weekly => OfWeek(question, why),
        OvertimeCounting.TwoWeeks => OfTwoWeeks(question, why),
        OvertimeCounting.Monthly => OfMonth(question, why),
        _ => OfYear(question, why),
    };

    private static Hours OfWeek(WorkedOvertimeQuestion question, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.Time.Start, LegalDurations.Week);
        if (question.Rules?.WeeklyCeiling is not { } ceiling)
        {
            why?.Read(LegalDurations.Week, legal);
            return legal.Value;
        }

        if (ceiling < legal.Value)
        {
            throw Refusal.OutOfRange(
                ceiling,
                nameof(OvertimeRules.WeeklyCeiling),
                $"at least the {legal.Value} of the legal week (C. trav. L3121-27, L3121-44)");
        }

        why?.Chosen(
            ThresholdLabel,
            ceiling,
            new("plafond hebdomadaire de l'accord annuel", "weekly ceiling of the agreement on the year"),
            question.Rules.Source ?? LabourCode.L3121_44);
        return ceiling;
    }

    private static Hours OfTwoWeeks(WorkedOvertimeQuestion question, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.Time.Start, LegalDurations.Week);
        Hours threshold = legal.Value * 2;
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(ThresholdLabel, $"{legal.Value} × 2", threshold, LabourCode.L3121_41);
        return threshold;
    }

    // No text gives the month: 35 h on average over its own weeks may be less.
    private static Hours OfMonth(WorkedOvertimeQuestion question, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.Time.Start, LegalDurations.Week);
        Hours threshold = Hours.FromExact(legal.Value.Exact * 52 / 12);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("seuil des heures supplémentaires, mois moyen d'usage", "threshold of overtime, the average month of usage"),
            $"{legal.Value} × 52 / 12",
            threshold);
        return threshold;
    }

    private static Hours OfYear(WorkedOvertimeQuestion question, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.Time.Start, LegalDurations.Year);
        if (question.Rules?.YearThreshold is not { } lower)
        {
            why?.Read(LegalDurations.Year, legal);
            return legal.Value;
        }

        if (lower > legal.Value)
        {
            throw Refusal.OutOfRange(
                lower, nameof(OvertimeRules.YearThreshold), $"at most the {legal.Value} of the legal year (C. trav. L3121-44)");
        }

        why?.Chosen(
            ThresholdLabel,
            lower,
            new("limite de l'accord, inférieure à la durée légale", "limit of the agreement, below the legal year"),
            question.Rules.Source ?? LabourCode.L3121_44);
        return lower;
    }
}
