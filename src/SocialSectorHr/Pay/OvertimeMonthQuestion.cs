using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month of overtime with an absence is computed from: the pay, the month, the days missed, the week.</summary>
internal readonly record struct OvertimeMonthQuestion : IQuestion
{
    public OvertimeMonthQuestion(
        GrossPay pay, YearMonth month, DateInterval absence, WeeklySchedule week, FrenchLaw law, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(pay);
        _ = absence.Iso();
        ArgumentNullException.ThrowIfNull(week);
        (Pay, Month, First, Last, Week) = (pay, month.Iso(), absence.Start, absence.End, week);
        Hours = new(week.WeeklyHours, PayRegime.OvertimePaid, month.OnDayOfMonth(1), law, rules);
    }

    public GrossPay Pay { get; }

    public YearMonth Month { get; }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public WeeklySchedule Week { get; }

    public PaidHoursQuestion Hours { get; }

    public FrenchLaw Law => Hours.Law;

    /// <summary>Whether the law says all that the month needs on its first day.</summary>
    public bool IsKnown => Hours.IsKnown;

    /// <summary>The month by the real hours.</summary>
    public IncompleteMonth ByRealHours => new(new IncompleteMonthQuestion(
        Pay.BaseMonth, Month, First, Last, isAbsence: true, new(Week), IncompleteMonthMethod.HoursReal, null));
}
