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

        if (rules?.PersonalDaysOnly == true && unit != LeaveUnit.Ouvres)
        {
            throw Refusal.OutOfRange(unit, nameof(unit), "Ouvres where only the person's own days are counted");
        }

        (Calendar, From, To, ByReturn, Unit, Personal, Rules) = (calendar, from, to, byReturn, unit, personal, rules);
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

    public LeaveCountingRules? Rules { get; }

    public FrenchLaw? Law => null;
}
