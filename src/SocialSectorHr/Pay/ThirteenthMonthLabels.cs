namespace SocialSectorHr;

/// <summary>The words of the choices on the thirteenth month.</summary>
internal static class ThirteenthMonthLabels
{
    public static Bilingual Label(this ThirteenthMonthProration proration) => proration switch
    {
        ThirteenthMonthProration.CalendarDays => new("au prorata des jours calendaires", "in proportion of the calendar days"),
        ThirteenthMonthProration.Twelfths => new("en douzièmes, le mois commencé compte dès 15 jours", "in twelfths, a month begun counts from 15 days on"),
        ThirteenthMonthProration.CompleteMonths => new("en douzièmes de mois complets", "in twelfths of complete months"),
        _ => throw Refusal.Undefined(proration, nameof(proration)),
    };

    public static Bilingual Label(this ThirteenthMonthStart start) => start switch
    {
        ThirteenthMonthStart.Entry => new("depuis l'entrée", "from the entry"),
        ThirteenthMonthStart.Condition => new("depuis la date où l'ancienneté est acquise", "from the day the seniority is reached"),
        _ => throw Refusal.Undefined(start, nameof(start)),
    };
}
