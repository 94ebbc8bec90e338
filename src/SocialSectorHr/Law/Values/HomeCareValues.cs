namespace SocialSectorHr.Law;

/// <summary>BAD (IDCC 2941): the value of its point (point).</summary>
public static class HomeCareValues
{
    /// <summary>The value of the point, in euros.</summary>
    /// <remarks>Avenants 66 and 68 were refused their agrément [B]: the value of 2022 still stands.</remarks>
    public static Dated<Money> Point { get; } = new(
        new("valeur du point de la branche de l'aide à domicile", "value of the point of home care"),
        LegalCheck.Day)
    {
        { 2020, 1, 1, Money.Of(5.50m), BranchTexts.HomeCare_Point2020 },
        { 2022, 1, 1, Money.Of(5.51m), BranchTexts.HomeCare_Point2022 },
        { 2022, 7, 1, Money.Of(5.62m), BranchTexts.HomeCare_PointJuly2022 },
        { 2022, 8, 1, Money.Of(5.77m), BranchTexts.HomeCare_Avenant54 },
    };
}
