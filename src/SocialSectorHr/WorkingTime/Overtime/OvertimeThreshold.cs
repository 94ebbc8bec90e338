using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours from which there is overtime, over each period it is counted.</summary>
internal static class OvertimeThreshold
{
    private static readonly Bilingual Label = new("seuil des heures supplémentaires", "threshold of overtime");
    private static readonly Bilingual ByUsage = new("seuil des heures supplémentaires, mois moyen d'usage", "threshold of overtime, the average month of usage");

    public static Hours Of(WorkedTime time, FrenchLaw law, OvertimeRules? rules, Explanation? why) => time.Counting switch
    {
        OvertimeCounting.Weekly => Week(time, law, rules, why),
        OvertimeCounting.TwoWeeks => TwoWeeks(time, law, why),
        OvertimeCounting.Monthly => Month(time, law, why),
        _ => Year(time, law, rules, why),
    };

    private static Hours Week(WorkedTime time, FrenchLaw law, OvertimeRules? rules, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(time.Start, LegalDurations.Week);
        if (rules?.WeeklyCeiling is not { } ceiling)
        {
            why?.Read(LegalDurations.Week, legal);
            return legal.Value;
        }

        if (ceiling < legal.Value)
        {
            throw Refusal.OutOfRange(ceiling, nameof(OvertimeRules.WeeklyCeiling), $"at least the {legal.Value} of the legal week (C. trav. L3121-27, L3121-44)");
        }

        why?.Chosen(
            Label,
            ceiling,
            new("plafond hebdomadaire de l'accord annuel", "weekly ceiling of the agreement on the year"),
            rules.Source ?? LabourCode.L3121_44);
        return ceiling;
    }

    private static Hours TwoWeeks(WorkedTime time, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(time.Start, LegalDurations.Week);
        Hours threshold = legal.Value * 2;
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(Label, $"{legal.Value} × 2", threshold, LabourCode.L3121_41);
        return threshold;
    }

    // No text gives the month: 35 h on average over its own weeks may be less.
    private static Hours Month(WorkedTime time, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(time.Start, LegalDurations.Week);
        Hours threshold = Hours.FromExact(legal.Value.Exact * 52 / 12);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(ByUsage, $"{legal.Value} × 52 / 12", threshold);
        return threshold;
    }

    private static Hours Year(WorkedTime time, FrenchLaw law, OvertimeRules? rules, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(time.Start, LegalDurations.Year);
        if (rules?.YearThreshold is not { } lower)
        {
            why?.Read(LegalDurations.Year, legal);
            return legal.Value;
        }

        if (lower > legal.Value)
        {
            throw Refusal.OutOfRange(lower, nameof(OvertimeRules.YearThreshold), $"at most the {legal.Value} of the legal year (C. trav. L3121-44)");
        }

        why?.Chosen(Label, lower, new("limite de l'accord, inférieure à la durée légale", "limit of the agreement, below the legal year"),
            rules.Source ?? LabourCode.L3121_44);
        return lower;
    }
}
