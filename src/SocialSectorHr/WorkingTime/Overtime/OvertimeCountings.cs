using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words of the ways to count overtime, and what the rulings say of paid leave in each.</summary>
internal static class OvertimeCountings
{
    public static Bilingual Label(this OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => new("la semaine", "the week"),
        OvertimeCounting.TwoWeeks => new("deux semaines", "two weeks"),
        OvertimeCounting.Monthly => new("le mois", "the month"),
        OvertimeCounting.Yearly => new("douze mois", "twelve months"),
        _ => throw Refusal.Undefined(counting, nameof(counting)),
    };

    /// <summary>The days the period may have at most.</summary>
    public static int MostDays(this OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => 7,
        OvertimeCounting.TwoWeeks => 14,
        OvertimeCounting.Monthly => 31,
        OvertimeCounting.Yearly => 366,
        _ => throw Refusal.Undefined(counting, nameof(counting)),
    };

    /// <summary>The ruling that puts paid leave in the threshold; null where none was given.</summary>
    public static LegalSource? LeaveRuling(this OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => CaseLaw.Soc_2025_09_10_23_14455,
        OvertimeCounting.TwoWeeks => CaseLaw.Soc_2026_01_07_24_19410,
        _ => null,
    };
}
