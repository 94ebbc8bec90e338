using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Leave;

/// <summary>A question of leave says that the law is known exactly where its answer can be computed.</summary>
public sealed class LeaveLawProperties
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    internal bool The_leave_of_a_period(PaidLeaveRight right, LocalDate date, AbsenceKind kind, WorkCalendar calendar)
    {
        LocalDate day = Day(date);
        Absence[] absences = [new(new(Quantieme.AddMonths(day, -15), day.PlusDays(40)), kind)];
        LeaveAccrualQuestion question = new(right, new(day.PlusDays(-30), day.PlusDays(60)), absences, calendar, Law, null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new LeaveAccrual(question));
    }

    [Property]
    internal bool The_leave_of_an_employment(PaidLeaveRight right, LocalDate date, AbsenceKind kind, WorkCalendar calendar)
    {
        LocalDate day = Day(date);
        Absence[] absences = [new(new(Quantieme.AddMonths(day, -30), day.PlusDays(40)), kind)];
        LeaveLotsQuestion question = new(right, new(Quantieme.AddMonths(day, -28), day.PlusDays(60)), absences, calendar, Law, null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new LeaveLots(question));
    }

    [Property]
    internal bool The_leave_of_a_time_of_sickness(PaidLeaveRight right, LocalDate date, Months sick)
    {
        AccrualTime time = AccrualTime.OfMonths(Months.FromExact(Fraction.Abs(sick.Exact)));
        LeaveAccrualQuestion question = new(right, default, time, Day(date), Law, null);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new LeaveAccrual(question));
    }

    [Property]
    internal bool The_leave_of_someone_young(LocalDate date, bool isYoung)
    {
        YoungEmployeeLeaveQuestion question = new(isYoung ? 19 : 30, LeaveDays.Ouvrables(12), Day(date), Law);
        return KnownLaw.Agrees(question.IsKnown, () => _ = new YoungEmployeeLeave(question));
    }

    [Fact]
    public void The_leave_after_the_fact() =>
        Assert.True(new RetroactiveLeaveQuestion(LeaveDays.Ouvrables(2), LeaveDays.Ouvrables(3), Law).IsKnown);

    // 1970 to 2040: the tables of leave begin in February 1982.
    private static LocalDate Day(LocalDate date) => new(1970 + (date.Year % 71), date.Month, Math.Min(date.Day, 28));
}
