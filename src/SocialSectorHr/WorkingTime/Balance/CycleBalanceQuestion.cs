using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of one year of a cycle are computed from.</summary>
internal readonly record struct CycleBalanceQuestion : IQuestion
{
    public CycleBalanceQuestion(
        WorkCycle cycle, int year, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(law);
        _ = Timeline.CheckYear(year);
        (Cycle, Year, Rtt, Leave, Calendar, Law, Rules) = (cycle, year, rtt, leave, calendar, law, rules);
        Solidarity = new(rules?.Solidarity, calendar);
        if (leave.Exact.IsNegative)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "zero or more");
        }

        if (rtt < Days.Zero)
        {
            throw Refusal.OutOfRange(rtt, nameof(rtt), "zero or more");
        }

        HoursToWork = SocialSectorHr.Hours.FromExact(cycle.ToWork(year, calendar, null));
        Hours onLeave = SocialSectorHr.Hours.FromExact(OnLeave);
        if (onLeave > HoursToWork)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), $"less: it makes {onLeave}, and there are {HoursToWork} to work in {year}");
        }

        Hours off = onLeave + SocialSectorHr.Hours.FromExact(Off);
        if (off > HoursToWork)
        {
            throw Refusal.OutOfRange(
                rtt, nameof(rtt), $"fewer: with the leave ({leave}) it makes {off}, and there are {HoursToWork} to work in {year}");
        }
    }

    public WorkCycle Cycle { get; }

    public int Year { get; }

    public Days Rtt { get; }

    public LeaveDays Leave { get; }

    public SolidarityChoice Solidarity { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    public Hours HoursToWork { get; }

    /// <summary>The hours of the average day.</summary>
    public Fraction AverageDay => Cycle.AverageWeek.Exact / Cycle.DaysPerWeek.Exact;

    /// <summary>The hours of the leave.</summary>
    public Fraction OnLeave => Leave.Exact / LeaveDays.PerWeek(Leave.Unit) * Cycle.AverageWeek.Exact;

    /// <summary>The hours of the RTT days.</summary>
    public Fraction Off => Rtt.Exact * AverageDay;

    public YearHoursQuestion Hours => new(Cycle.AverageWeek, new(Year, 1, 1), Solidarity, Law, Rules);

    public bool IsKnown => Hours.IsKnown;
}
