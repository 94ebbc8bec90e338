using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours from which there is overtime, over each period it is counted.</summary>
internal static class OvertimeThreshold
{
    private static readonly Bilingual Label = new("seuil des heures supplémentaires", "threshold of overtime");

    public static Hours Of(WorkedTime time, FrenchLaw law, OvertimeRules? rules, Explanation? why) => time.Counting switch
    {
        OvertimeCounting.Weekly => Week(time, law, rules, why),
        OvertimeCounting.TwoWeeks => Weeks(time, law, 2, 1, why),
        OvertimeCounting.Monthly => Weeks(time, law, 52, 12, why),
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

    private static Hours Weeks(WorkedTime time, FrenchLaw law, int weeks, int over, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(time.Start, LegalDurations.Week);
        Hours threshold = Hours.FromExact(legal.Value.Exact * weeks / over);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(Label, $"{legal.Value} × {weeks} / {over}", threshold);
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
