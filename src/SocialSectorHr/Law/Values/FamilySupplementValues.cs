namespace SocialSectorHr.Law;

/// <summary>The family supplement of the civil service (supplément familial de traitement, SFT), décret 85-1148, art. 10 and 10 bis.</summary>
public static class FamilySupplementValues
{
    /// <summary>The fixed part of a month for one child, in euros; one child gives nothing more.</summary>
    public static Dated<Money> FixedForOne { get; } = Fixed("SFT, part fixe, un enfant", "family supplement, fixed part, one child", 2.29m);

    /// <summary>The fixed part of a month for two children, in euros.</summary>
    public static Dated<Money> FixedForTwo { get; } = Fixed("SFT, part fixe, deux enfants", "family supplement, fixed part, two children", 10.67m);

    /// <summary>The fixed part of a month for three children, in euros.</summary>
    public static Dated<Money> FixedForThree { get; } = Fixed("SFT, part fixe, trois enfants", "family supplement, fixed part, three children", 15.24m);

    /// <summary>The fixed part of a month for each child after the third, in euros.</summary>
    public static Dated<Money> FixedForNext { get; } = Fixed("SFT, part fixe, enfant suivant", "family supplement, fixed part, each next child", 4.57m);

    /// <summary>The share of the basic pay for two children.</summary>
    public static Dated<Percent> RateForTwo { get; } = Rate("SFT, taux, deux enfants", "family supplement, rate, two children", 3);

    /// <summary>The share of the basic pay for three children.</summary>
    public static Dated<Percent> RateForThree { get; } = Rate("SFT, taux, trois enfants", "family supplement, rate, three children", 8);

    /// <summary>The share of the basic pay for each child after the third.</summary>
    public static Dated<Percent> RateForNext { get; } = Rate("SFT, taux, enfant suivant", "family supplement, rate, each next child", 6);

    /// <summary>The lowest index that the share is taken of, in points (gross index 524).</summary>
    public static Dated<int> LowestIndex { get; } = Index("SFT, indice plancher", "family supplement, lowest index", 449, 454);

    /// <summary>The highest index that the share is taken of, in points (gross index 879).</summary>
    public static Dated<int> HighestIndex { get; } = Index("SFT, indice plafond", "family supplement, highest index", 717, 722);

    private static Dated<Money> Fixed(string french, string english, decimal euros) => new(new(french, english), LegalCheck.Day)
    {
        { 2002, 1, 1, Money.Of(euros), PublicPayDecree.Art10Bis },
    };

    private static Dated<Percent> Rate(string french, string english, decimal percent) => new(new(french, english), LegalCheck.Day)
    {
        { 1985, 11, 1, Percent.Of(percent), PublicPayDecree.Art10 },
    };

    private static Dated<int> Index(string french, string english, int before2024, int since) => new(new(french, english), LegalCheck.Day)
    {
        { 2006, 11, 1, before2024, Code.Order("Décret n° 2006-1283", "minimum de traitement", "minimum index") },
        { 2024, 1, 1, since, PublicPayDecree.Points2023 },
    };
}
