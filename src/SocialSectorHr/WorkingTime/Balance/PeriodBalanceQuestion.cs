using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of a reference period are computed from.</summary>
internal readonly record struct PeriodBalanceQuestion : IQuestion
{
    public const int DaysAWeek = 7;
    private const int MostMonths = 36;
    private readonly DaysToWork days;

    public PeriodBalanceQuestion(WeeklySchedule week, Days rtt, in DaysToWork days, FrenchLaw law, OvertimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (Week, Rtt, this.days, Law, Rules) = (week, rtt, days, law, rules);
        if (days.IsWholeYear)
        {
            throw Refusal.OutOfRange(
                Period,
                "period",
                "shorter or longer than twelve months: a year is compared with its 1607 h, "
                    + $"by {nameof(WeekBalance.AnnualBalance)} (C. trav. L3121-41)");
        }

        if (days.Counts.CalendarDays <= DaysAWeek || Quantieme.AddMonths(days.Counts.Start, MostMonths) <= days.Counts.End)
        {
            throw Refusal.OutOfRange(Period, "period", "more than a week and at most three years (C. trav. L3121-41, L3121-44)");
        }

        if (rtt < SocialSectorHr.Days.Zero || rtt.Exact > days.Exact)
        {
            throw Refusal.OutOfRange(
                rtt,
                nameof(rtt),
                $"between 0 and the {SocialSectorHr.Days.FromExact(days.Exact)} to work from {Period}");
        }
    }

    public WeeklySchedule Week { get; }

    public Days Rtt { get; }

    public DaysToWork Days => days;

    public FrenchLaw Law { get; }

    public OvertimeRules? Rules { get; }

    /// <summary>The ruling that makes paid leave count: it is on a count over two weeks.</summary>
    public LegalSource? Ruling => days.Counts.CalendarDays == 2 * DaysAWeek ? CaseLaw.Soc_2026_01_07_24_19410 : null;

    public bool CountsPaidLeave => Rules?.CountPaidLeave ?? Ruling is not null;

    /// <summary>W: T less the RTT days.</summary>
    public Fraction WorkedDays => days.Exact - Rtt.Exact;

    /// <summary>The days of paid leave.</summary>
    public Fraction LeaveDays => days.Counts.WorkingDays - days.Exact;

    public Fraction Weeks => Fraction.Of(days.Counts.CalendarDays, DaysAWeek);

    public bool IsKnown => Law.TryOn(days.On, LegalDurations.Week, out _);

    private string Period => $"{DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}";
}
