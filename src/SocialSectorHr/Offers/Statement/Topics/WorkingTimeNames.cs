namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for working time.</summary>
internal static class WorkingTimeNames
{
    public static readonly FigureName OpenDays = Year("openDays", "jours ouvrés", "open days", WorkingTimeFigures.ExplainOpenDays);

    public static readonly FigureName TheoreticalDays = Year(
        "theoreticalDays", "jours à travailler en théorie", "theoretical days of work", WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName WorkedDays = Year("workedDays", "jours travaillés", "days worked", WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName AnnualHours = Year("annualHours", "heures", "hours", WorkingTimeFigures.ExplainHours);

    public static readonly FigureName AnnualHoursWithSolidarity = Year(
        "annualHoursWithSolidarity",
        "heures, journée de solidarité en plus",
        "hours with the solidarity day on top",
        WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName BeyondLegalYear = Year(
        "exceeds1607", "au-delà de 1\u00A0607 heures", "beyond 1607 hours", WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName BeyondLegalYearIfAnnual = Year(
        "exceeds1607",
        "au-delà de 1\u00A0607 heures, si le temps est annualisé,",
        "beyond 1607 hours, if the time is arranged over the year,",
        WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName AverageWeek = Year("averageWeek", "semaine moyenne", "average week", WorkingTimeFigures.ExplainBalance);

    public static readonly FigureName RttByAverage = Year(
        "rttTheory.average35", "RTT, moyenne de 35 h", "RTT, average of 35 h", WorkingTimeFigures.ExplainTheory);

    public static readonly FigureName RttByAverageLessSolidarity = Year(
        "rttTheory.average35LessSolidarity",
        "RTT, moyenne de 35 h moins la solidarité",
        "RTT, average of 35 h less solidarity",
        WorkingTimeFigures.ExplainTheory);

    public static readonly FigureName RttByTargetUnrounded = Year(
        "rttTheory.target1607Unrounded", "RTT, cible de 1\u00A0607\u00A0h", "RTT, target of 1607 h", WorkingTimeFigures.ExplainTheory);

    public static readonly FigureName RttByTarget = Year(
        "rttTheory.target1607", "RTT, cible de 1\u00A0607\u00A0h, jours entiers", "RTT, target of 1607 h, whole days", WorkingTimeFigures.ExplainTheory);

    public static readonly FigureName RttByTargetBeforeSolidarity = Year(
        "rttTheory.target1600", "RTT, cible de 1\u00A0600\u00A0h, jours entiers", "RTT, target of 1600 h, whole days", WorkingTimeFigures.ExplainTheory);

    public static readonly FigureName RttStated = Year("rttTheory.stated", "RTT annoncés", "RTT announced", null);

    public static readonly FigureName AnnualHoursByBound = Year(
        "annualHoursWithSolidarity.{bound}",
        "heures, journée de solidarité en plus, avec {case} de RTT,",
        "hours with the solidarity day on top, with {case} of RTT,",
        RttRangeFigures.ExplainBalance);

    public static readonly FigureName BeyondLegalYearByBound = Year(
        "exceeds1607.{bound}",
        "au-delà de 1\u00A0607 heures, avec {case} de RTT,",
        "beyond 1607 hours, with {case} of RTT,",
        RttRangeFigures.ExplainBalance);

    public static readonly FigureName RttByFortnightsWorked = Year(
        "rttTheory.workedFortnights",
        "RTT annoncés, par quinzaine travaillée",
        "RTT announced, by fortnight worked",
        RttRangeFigures.ExplainFortnights);

    public static FigureName[] All =>
    [
        OpenDays, TheoreticalDays, WorkedDays, AnnualHours, AnnualHoursWithSolidarity, AnnualHoursByBound, BeyondLegalYear,
        BeyondLegalYearIfAnnual,
        BeyondLegalYearByBound, AverageWeek, RttByAverage, RttByAverageLessSolidarity, RttByTargetUnrounded, RttByTarget,
        RttByTargetBeforeSolidarity,
        RttStated, RttByFortnightsWorked,
    ];

    private static FigureName Year(string id, string french, string english, Func<Figure, Explanation>? explain) =>
        new(new("le temps de travail", "working time"), $"worktime.{{year}}.{id}", new($"{french} en {{year}}", $"{english} in {{year}}"), explain);
}
