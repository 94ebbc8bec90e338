namespace SocialSectorHr.Law;

/// <summary>The limits of working time and the rests (durées maximales et repos).</summary>
/// <remarks>
/// A forfait-jours is outside the limits in hours, not outside the rests (C. trav. L3121-62). Each figure is entered from the numbering of the code in force
/// since 10 August 2016, although most are older.
/// </remarks>
public static class WorkingLimits
{
    /// <summary>The longest day of work.</summary>
    public static Dated<Hours> DailyMaximum { get; } = Row("durée quotidienne maximale", "longest day", Hours.Of(10), LabourCode.L3121_18, Failing.AgreementOrLeave);

    /// <summary>The longest day an agreement may allow.</summary>
    public static Dated<Hours> DailyMaximumByAgreement { get; } = Row("durée quotidienne maximale par accord", "longest day by agreement", Hours.Of(12), LabourCode.L3121_19);

    /// <summary>The longest week of work.</summary>
    public static Dated<Hours> WeeklyMaximum { get; } = Row("durée hebdomadaire maximale", "longest week", Hours.Of(48), LabourCode.L3121_20, Failing.Leave);

    /// <summary>The longest week that can be authorised.</summary>
    public static Dated<Hours> WeeklyMaximumAuthorised { get; } = Row("durée hebdomadaire maximale sur autorisation", "longest week when authorised", Hours.Of(60), LabourCode.L3121_21);

    /// <summary>The highest average of twelve consecutive weeks, in hours a week.</summary>
    public static Dated<Hours> AverageMaximum { get; } = Row("moyenne maximale sur 12 semaines", "highest average over 12 weeks", Hours.Of(44), LabourCode.L3121_22, Failing.AgreementOrLeave);

    /// <summary>The highest such average an agreement may allow; without one an authorisation may go as far (C. trav. L3121-24).</summary>
    public static Dated<Hours> AverageMaximumRaised { get; } = Row("moyenne maximale sur 12 semaines par accord", "highest average over 12 weeks by agreement", Hours.Of(46), LabourCode.L3121_23);

    /// <summary>Over how many consecutive weeks that average is taken.</summary>
    public static Dated<Weeks> AverageWeeks { get; } = Row("semaines de la moyenne maximale", "weeks of the highest average", Weeks.Of(12), LabourCode.L3121_22);

    /// <summary>The work after which a break is due.</summary>
    public static Dated<Hours> BreakAfter { get; } = Row("travail au bout duquel une pause est due", "work after which a break is due", Hours.Of(6), LabourCode.L3121_16);

    /// <summary>The shortest break: 20 minutes.</summary>
    public static Dated<Hours> BreakLength { get; } = Row("pause minimale", "shortest break", Hours.OfFraction(1, 3), LabourCode.L3121_16);

    /// <summary>The daily rest, in consecutive hours.</summary>
    public static Dated<Hours> DailyRest { get; } = Row("repos quotidien", "daily rest", Hours.Of(11), LabourCode.L3131_1, Failing.AgreementOrLeave);

    /// <summary>The weekly rest, in consecutive hours: 24, and 11 of daily rest.</summary>
    public static Dated<Hours> WeeklyRest { get; } = Row("repos hebdomadaire", "weekly rest", Hours.Of(35), LabourCode.L3132_2);

    /// <summary>The most days of work a week.</summary>
    public static Dated<Days> DaysAWeek { get; } = Row("jours de travail par semaine", "days of work a week", Days.Of(6), LabourCode.L3132_1);

    /// <summary>The longest day of a night worker.</summary>
    public static Dated<Hours> NightDay { get; } = Row("durée quotidienne maximale du travailleur de nuit", "longest day of a night worker", Hours.Of(8), LabourCode.L3122_6, Failing.AgreementOrLeave);

    /// <summary>The highest average of twelve consecutive weeks of a night worker, in hours a week.</summary>
    public static Dated<Hours> NightAverage { get; } = Row("moyenne maximale sur 12 semaines du travailleur de nuit", "highest average over 12 weeks of a night worker", Hours.Of(40), LabourCode.L3122_7, Failing.Agreement);

    /// <summary>The highest such average an agreement may allow.</summary>
    public static Dated<Hours> NightAverageByAgreement { get; } = Row("moyenne maximale sur 12 semaines du travailleur de nuit par accord", "highest average over 12 weeks of a night worker by agreement", Hours.Of(44), LabourCode.L3122_18);

    /// <summary>When the night begins without an agreement, in hours from midnight.</summary>
    public static Dated<Hours> NightStart { get; } = Row("début de la nuit", "start of the night", Hours.Of(21), LabourCode.L3122_20, Failing.Agreement);

    /// <summary>When the night ends without an agreement, in hours from midnight.</summary>
    public static Dated<Hours> NightEnd { get; } = Row("fin de la nuit", "end of the night", Hours.Of(6), LabourCode.L3122_20, Failing.Agreement);

    /// <summary>The hours of night of a day that make a night worker, twice a week.</summary>
    public static Dated<Hours> NightHoursADay { get; } = Row("heures de nuit par jour, deux fois par semaine", "hours of night a day, twice a week", Hours.Of(3), LabourCode.L3122_5);

    /// <summary>The hours of night in twelve months that make a night worker without an agreement.</summary>
    public static Dated<Hours> NightHoursAYear { get; } = Row("heures de nuit sur douze mois", "hours of night in twelve months", Hours.Of(270), LabourCode.L3122_23, Failing.Agreement);

    private static Dated<T> Row<T>(string french, string english, T value, LegalSource source, Bilingual? failing = null) =>
        new(new(french, english), LegalCheck.Day, failing: failing)
        {
            { 2016, 8, 10, value, source },
        };
}
