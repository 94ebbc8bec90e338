using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the value of a day of a forfait is computed from.</summary>
internal readonly record struct ForfaitDayValueQuestion : IQuestion
{
    public ForfaitDayValueQuestion(
        DaysForfait forfait, Money annual, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (rules?.DayValue is { } method && !Enum.IsDefined(method))
        {
            throw Refusal.Undefined(method, nameof(ForfaitRules.DayValue));
        }

        if (annual < Money.Zero)
        {
            throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
        }

        (Forfait, Annual, On, Calendar, Law, Rules) = (forfait, annual, on, calendar, law, rules);
        Method = rules?.DayValue ?? ForfaitDayValueMethod.CalendarOpen;
    }

    public DaysForfait Forfait { get; }

    public Money Annual { get; }

    public LocalDate On { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public ForfaitRules? Rules { get; }

    /// <summary>The method: that of the rules, or one of the readings.</summary>
    public ForfaitDayValueMethod Method { get; init; }

    /// <summary>The first day of the year, on which the leave of a full year is read.</summary>
    public LocalDate YearStart => new(On.Year, 1, 1);

    /// <summary>Whether the law has a ceiling on that day, and the leave of a full year where the method adds it.</summary>
    public bool IsKnown => Law.TryOn(On, ForfaitLimits.Ceiling, out _)
        && (!AddsLeave || ForfaitRules.IsFullLeaveKnown(YearStart, Law, Rules));

    private bool AddsLeave => Method is ForfaitDayValueMethod.AnnualOverForfaitPlusLeave
        or ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays;
}
