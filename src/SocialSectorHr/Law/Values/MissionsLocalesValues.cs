namespace SocialSectorHr.Law;

/// <summary>Missions locales (IDCC 2190): the value of the point (point).</summary>
public static class MissionsLocalesValues
{
    /// <summary>The value of the point, in euros.</summary>
    /// <remarks>
    /// The indices of the positions were read in the text of this value only: earlier values are not held, later ones were not found.
    /// </remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point des missions locales", "value of the point of missions locales"),
        LegalCheck.BranchesOf2023,
        unknownFrom: new(2024, 1, 1))
    {
        { 2023, 7, 1, Money.Of(5.01m), BranchTexts.MissionsLocales_Point2023 },
    };
}
