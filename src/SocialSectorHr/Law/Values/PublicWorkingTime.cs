namespace SocialSectorHr.Law;

/// <summary>The working time of territorial agents (temps de travail), décrets 2000-815 and 2001-623, CGFP L611-2.</summary>
public static class PublicWorkingTime
{
    /// <summary>The hours of a full-time year, solidarity day included.</summary>
    /// <remarks>Held since every département had to be at 1607 h (loi 2019-828, art. 47); less is allowed for hardship.</remarks>
    public static Dated<Hours> AnnualHours { get; } = new(
        new("durée annuelle des agents territoriaux", "yearly hours of territorial agents"), LegalCheck.Day)
    {
        { 2023, 1, 1, Hours.Of(1607), PublicAgentDecree.WorkingTime },
    };

    /// <summary>The longest day of work.</summary>
    /// <remarks>These guarantees are those of art. 3 of decree 2000-815, which decree 2001-623 applies to local government; entered from 2002
    /// on.</remarks>
    public static Dated<Hours> LongestDay { get; } = Guarantee("journée de travail, au plus", "day of work, at most", Hours.Of(10));

    /// <summary>The longest week of work, overtime included.</summary>
    public static Dated<Hours> LongestWeek { get; } = Guarantee("semaine de travail, au plus", "week of work, at most", Hours.Of(48));

    /// <summary>The highest average of twelve consecutive weeks, in hours a week.</summary>
    public static Dated<Hours> HighestAverage { get; } = Guarantee(
        "moyenne de douze semaines consécutives, au plus", "average of twelve consecutive weeks, at most", Hours.Of(44));

    /// <summary>The longest time from the start of a day of work to its end, breaks included.</summary>
    public static Dated<Hours> LongestSpan { get; } = Guarantee("amplitude de la journée, au plus", "span of the day, at most", Hours.Of(12));

    /// <summary>The shortest rest of a day.</summary>
    public static Dated<Hours> DailyRest { get; } = Guarantee("repos d'un jour, au moins", "rest of a day, at least", Hours.Of(11));

    /// <summary>The shortest rest of a week, on principle with the Sunday.</summary>
    public static Dated<Hours> WeeklyRest { get; } = Guarantee("repos d'une semaine, au moins", "rest of a week, at least", Hours.Of(35));

    /// <summary>The work of a day that is not reached without a break.</summary>
    public static Dated<Hours> BreakAfter { get; } = Guarantee("travail d'un jour avant une pause", "work of a day before a break", Hours.Of(6));

    /// <summary>The shortest break: twenty minutes.</summary>
    public static Dated<Hours> BreakLength { get; } = Guarantee("pause, au moins", "break, at least", Hours.OfFraction(1, 3));

    private static Dated<Hours> Guarantee(string french, string english, Hours hours) => new(new(french, english), LegalCheck.Day)
    {
        { 2002, 1, 1, hours, PublicAgentDecree.Guarantees },
    };
}
