namespace SocialSectorHr;

/// <summary>The methods of an incomplete month, and their words.</summary>
internal static class IncompleteMonthWords
{
    public static IncompleteMonthMethod[] Methods { get; } = Enum.GetValues<IncompleteMonthMethod>();

    /// <summary>All but 21.67, which is the mean month of five days.</summary>
    public static IncompleteMonthMethod[] MethodsOfAnyWeek { get; } = [.. Methods.Where(static method => method != IncompleteMonthMethod.OuvresMean21_67)];

    public static Bilingual Label(this IncompleteMonthMethod method) => method switch
    {
        IncompleteMonthMethod.HoursReal => new("heures réelles du mois", "real hours of the month"),
        IncompleteMonthMethod.OuvresReal => new("jours ouvrés réels du mois", "real working days of the month"),
        IncompleteMonthMethod.HoursMean => new("heures moyennes", "mean hours"),
        IncompleteMonthMethod.OuvresMean => new("jours ouvrés moyens", "mean working days"),
        IncompleteMonthMethod.OuvresMean21_67 => new("jours ouvrés moyens, 21,67", "mean working days, 21.67"),
        IncompleteMonthMethod.OuvrablesReal => new("jours ouvrables réels du mois", "real ouvrables of the month"),
        IncompleteMonthMethod.OuvrablesMean26 => new("jours ouvrables moyens, 26", "mean ouvrables, 26"),
        IncompleteMonthMethod.CalendarReal => new("jours calendaires réels du mois", "real calendar days of the month"),
        IncompleteMonthMethod.CalendarMean30Presence => new("trentièmes, jours de présence", "thirtieths, days present"),
        IncompleteMonthMethod.CalendarMean30Deduction => new("trentièmes, jours d'absence", "thirtieths, days absent"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };

    public static bool IsInHours(this IncompleteMonthMethod method) => method is IncompleteMonthMethod.HoursReal or IncompleteMonthMethod.HoursMean;

    /// <summary>A number of the unit that the method counts.</summary>
    public static FigureValue Count(this IncompleteMonthMethod method, Fraction number) =>
        method.IsInHours() ? Hours.FromExact(number) : Days.FromExact(number);
}
