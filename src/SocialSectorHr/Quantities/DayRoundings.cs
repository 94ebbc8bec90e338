namespace SocialSectorHr;

/// <summary>Applies the roundings of days, once for <see cref="Days"/> and <see cref="LeaveDays"/>.</summary>
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
}
