using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the balance of a bereavement leave is computed from.</summary>
internal readonly record struct BereavementBalanceQuestion : IQuestion
{
    public BereavementBalanceQuestion(FamilyLeave leave, IEnumerable<DateInterval> taken, WorkCalendar calendar)
    {
        IReadOnlyList<DateInterval> periods = ValueList.Required(taken).Iso(nameof(taken));
        ArgumentNullException.ThrowIfNull(calendar);
        if (leave is not { BereavementDays: { } days, BereavementUntil: { } until, Occasion: { } occasion })
        {
            throw new ArgumentException($"{nameof(leave)} opens no bereavement leave: a child or a dependant under 25 (C. trav. L3142-1-1).", nameof(leave));
        }

        (Days, DeathOn, Until, Calendar, Law) = (days, occasion.On, until, calendar, leave.Law);
        Periods = ValueList.Of(DayOrder.Of(periods, static period => period, "A day is taken once.", nameof(taken)));
    }

    public LeaveDays Days { get; }

    public LocalDate DeathOn { get; }

    public LocalDate Until { get; }

    /// <summary>Those taken, in order.</summary>
    public IReadOnlyList<DateInterval> Periods { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw? Law { get; }
}
