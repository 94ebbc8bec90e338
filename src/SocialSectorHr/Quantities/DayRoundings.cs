namespace SocialSectorHr;

/// <summary>Applies and names the roundings of days, once for <see cref="Days"/> and <see cref="LeaveDays"/>.</summary>
internal static class DayRoundings
{
    public static Fraction Apply(this DayRounding rounding, Fraction days) => rounding switch
    {
        DayRounding.None => days,
        DayRounding.OneDecimal => days.Round(1),
        DayRounding.HalfDayNearest => (days * 2).Nearest() / 2,
        DayRounding.HalfDayUp => (days * 2).Ceiling() / 2,
        DayRounding.HalfDayDown => (days * 2).Floor() / 2,
        DayRounding.DayNearest => days.Nearest(),
        DayRounding.DayUp => days.Ceiling(),
        DayRounding.DayDown => days.Floor(),
        _ => throw Refusal.Undefined(rounding, nameof(rounding)),
    };

    public static Bilingual Label(this DayRounding rounding) => rounding switch
    {
        DayRounding.None => new("sans arrondi", "not rounded"),
        DayRounding.OneDecimal => new("arrondi au dixième de jour", "rounded to a tenth of a day"),
        DayRounding.HalfDayNearest => new("arrondi à la demi-journée la plus proche", "rounded to the nearest half-day"),
        DayRounding.HalfDayUp => new("arrondi à la demi-journée supérieure", "rounded up to the next half-day"),
        DayRounding.HalfDayDown => new("arrondi à la demi-journée inférieure", "rounded down to the half-day"),
        DayRounding.DayNearest => new("arrondi au jour le plus proche", "rounded to the nearest day"),
        DayRounding.DayUp => new("arrondi au jour supérieur", "rounded up to the next day"),
        DayRounding.DayDown => new("arrondi au jour inférieur", "rounded down to the day"),
        _ => throw Refusal.Undefined(rounding, nameof(rounding)),
    };
}
