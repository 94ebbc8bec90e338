namespace SocialSectorHr;

/// <summary>The methods of an incomplete month, and what they count.</summary>
internal static class IncompleteMonthMethods
{
    public static IncompleteMonthMethod[] All { get; } = Enum.GetValues<IncompleteMonthMethod>();

    /// <summary>All but 21.67, which is the mean month of five days.</summary>
    public static IncompleteMonthMethod[] OfAnyWeek { get; } =
        [.. All.Where(static method => method != IncompleteMonthMethod.OuvresMean21_67)];

    /// <summary>Those that take no mean from the schedule: a roster has none.</summary>
    public static IncompleteMonthMethod[] OfARoster { get; } =
        [.. OfAnyWeek.Where(static method => method is not (IncompleteMonthMethod.HoursMean or IncompleteMonthMethod.OuvresMean))];

    public static bool IsInHours(this IncompleteMonthMethod method) =>
        method is IncompleteMonthMethod.HoursReal or IncompleteMonthMethod.HoursMean;

    /// <summary>A number of the unit that the method counts.</summary>
    public static FigureValue Count(this IncompleteMonthMethod method, Fraction number) =>
        method.IsInHours() ? Hours.FromExact(number) : Days.FromExact(number);
}
