using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the balance of an employer's own leave is computed from.</summary>
internal readonly record struct CompanyLeaveBalanceQuestion : IQuestion
{
    public CompanyLeaveBalanceQuestion(CompanyLeave leave, IReadOnlyList<Absence> taken, LocalDate on, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(leave);
        taken = ValueList.Required(taken);
        ArgumentNullException.ThrowIfNull(calendar);
        AbsenceKind kind = leave.Kind == CompanyLeaveKind.Menstrual ? AbsenceKind.Menstrual : AbsenceKind.CompanyLeave;
        Absence[] own = DayOrder.Of(taken.Where(absence => absence.Kind == kind), "A day is taken once.", nameof(taken));
        (Leave, Taken, On, Calendar) = (leave, ValueList.Of(own), on.Iso(), calendar);
    }

    public CompanyLeave Leave { get; }

    /// <summary>Those of its kind, in order.</summary>
    public IReadOnlyList<Absence> Taken { get; }

    public LocalDate On { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw? Law => null;

    /// <summary>The working days taken from a day to the day of the balance.</summary>
    public Days TakenSince(LocalDate first)
    {
        int days = 0;
        for (int i = 0; i < Taken.Count; i++)
        {
            LocalDate start = LocalDate.Max(first, Taken[i].Period.Start);
            LocalDate end = LocalDate.Min(On, Taken[i].Period.End);
            days += start <= end ? Calendar.CountWorkingDays(start, end) : 0;
        }

        return Days.Of(days);
    }
}
