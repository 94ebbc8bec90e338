namespace SocialSectorHr.Law;

/// <summary>What the law says of RTT days by date (JRTT).</summary>
public static class RttLimits
{
    /// <summary>
    /// The premium of RTT days given up for pay at the employee's request, without an agreement on overtime: that of the first overtime hours.
    /// </summary>
    /// <remarks>
    /// By the day the days were acquired: from 1 January 2022 to 31 December 2025 (loi 2022-1157 art. 5), then to 31 December 2026 (loi 2025-127). Unknown from 1 January 2027:
    /// whether it is prolonged again was not found. An agreement may set less, 10 % at least (C. trav. L3121-33).
    /// </remarks>
    public static Dated<Percent> CashOutPremium { get; } = new(
        new("majoration des jours de RTT rachetés", "premium of RTT days given up for pay"), LegalCheck.Day, new(2027, 1, 1), Failing.Agreement)
    {
        { 2022, 1, 1, Percent.Of(25), Acts.Act_2022_1157 },
        { 2026, 1, 1, Percent.Of(25), Acts.Act_2025_127 },
    };
}
