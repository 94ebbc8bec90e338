namespace SocialSectorHr.Law;

/// <summary>What of a pay is in the base of the tenth (assiette du dixième).</summary>
public static class LeavePayRates
{
    /// <summary>The share of the pay rebuilt for sickness that work did not cause.</summary>
    public static Dated<Percent> Sickness { get; } = new(
        new("part de la rémunération reconstituée de la maladie", "share of the pay rebuilt for sickness"), LegalCheck.Day)
    {
        { 2024, 4, 24, Percent.Of(80), LabourCode.L3141_24 },
    };
}
