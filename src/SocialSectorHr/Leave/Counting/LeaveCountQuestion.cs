using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave of one absence is counted from.</summary>
internal readonly record struct LeaveCountQuestion : IQuestion
{
    public LeaveCountQuestion(
        WorkCalendar calendar,
        LocalDate from,
        LocalDate to,
        bool byReturn,
        LeaveUnit unit,
        Weekdays? personal,
        WorkCycle? cycle,
        LeaveCountingRules? rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Enum.IsDefined(unit))
        {
            throw Refusal.Undefined(unit, nameof(unit));
        }

        if (personal is { } days && (WorkCalendar.CheckWeekdays(days, nameof(personal)) & calendar.Weekdays) == Weekdays.None)
        {
            throw Refusal.OutOfRange(days, nameof(personal), $"at least one day on which the firm opens ({calendar.Weekdays})");
        }

        if (cycle is not null && (cycle.Weekdays & ~calendar.Weekdays) != Weekdays.None)
        {
            throw Refusal.OutOfRange(cycle, nameof(cycle), $"worked on days on which the firm opens ({calendar.Weekdays})");
        }

        if (rules?.PersonalDaysOnly == true && unit != LeaveUnit.Ouvres)
        {
            throw Refusal.OutOfRange(unit, nameof(unit), "Ouvres where only the person's own days are counted");
        }

        (Calendar, From, To, ByReturn, Unit, Personal, Cycle, Rules) = (calendar, from, to, byReturn, unit, personal, cycle, rules);
    }

    /// <summary>Leave whose first and last days are known, or their noon.</summary>
    public LeaveCountQuestion(
        WorkCalendar calendar, TakenLeave leave, LeaveUnit unit, Weekdays? personal, WorkCycle? cycle, LeaveCountingRules? rules)
        : this(calendar, leave.Days.Start, leave.Days.End, byReturn: false, unit, personal, cycle, rules)
    {
        if (leave.HasHalves && rules?.HalfDays != true)
        {
            throw Refusal.OutOfRange(
                leave, nameof(leave), "of whole days: half days are a practice of the employer, which the counting rules say (HalfDays)");
        }

        (FromNoon, UntilNoon) = (leave.FromNoon, leave.UntilNoon);
    }

    public WorkCalendar Calendar { get; }

    /// <summary>The last day worked, or the first day of the absence.</summary>
    public LocalDate From { get; }

    /// <summary>The day of the return, or the last day of the absence.</summary>
    public LocalDate To { get; }

    /// <summary>Whether the two dates are days worked, around the absence, rather than its own ends.</summary>
    public bool ByReturn { get; }

    public LeaveUnit Unit { get; }

    public Weekdays? Personal { get; }

    /// <summary>The weeks of someone whose days change from week to week; null for the same days every week.</summary>
    public WorkCycle? Cycle { get; }

    public bool FromNoon { get; }

    public bool UntilNoon { get; }

    public LeaveCountingRules? Rules { get; }

    public FrenchLaw? Law => null;

    /// <summary>Whether the person works on a day of the calendars, holiday or not.</summary>
    public bool IsOwnDay(int day) =>
        Cycle is { } cycle ? cycle.HasHours(day) : Personal is not { } own || own.Includes(Timeline.Weekday(day));

    /// <summary>Whether the person works on a day: open, no holiday, one of the own days.</summary>
    public bool IsWorked(int day) => Calendar.WorkingSet.Contains(day) && IsOwnDay(day);

    /// <summary>Whether leave is charged for a day that lies inside of it.</summary>
    public bool IsCounted(int day) => Unit == LeaveUnit.Ouvrables ? Calendar.OuvrableSet.Contains(day)
        : Rules?.PersonalDaysOnly == true ? IsWorked(day)
        : Calendar.WorkingSet.Contains(day);

    /// <summary>The days charged from one day to another.</summary>
    public int Count(int first, int last)
    {
        if (Unit == LeaveUnit.Ouvrables)
        {
            return Calendar.OuvrableSet.CountBetween(first, last);
        }

        return Rules?.PersonalDaysOnly != true ? Calendar.WorkingSet.CountBetween(first, last)
            : Cycle is { } cycle ? cycle.DaysToWork(Timeline.Date(first), Timeline.Date(last), Calendar)
            : Calendar.WorkingSet.CountBetween(first, last, Personal ?? Weekdays.EveryDay);
    }
}
