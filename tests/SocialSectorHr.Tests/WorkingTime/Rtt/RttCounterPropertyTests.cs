using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Calendars;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>What holds of counters, of the employer's days and of promises by the month or the fortnight.</summary>
public sealed class RttCounterPropertyTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Metropole = WorkCalendar.For(HolidayZone.Metropole);

    [Property]
    internal bool A_full_year_acquires_the_full_promise(RttPromise promise, Firm firm, YearOfWork facts) =>
        new[] { RttRhythm.CalendarDays, RttRhythm.CompleteMonths }.All(rhythm => promise.Counter(
            new(facts.Year, 12, 31), PartOfYear.Whole(facts.Year), 0.Ouvres, 0.Days, firm.Calendar, Law, rules: new() { Rhythm = rhythm })
            .Unrounded == promise.PerYear);

    [Property]
    internal bool The_last_day_of_a_presence_acquires_its_share(RttPromise promise, PartOfYear part) =>
        Counter(promise, part, part.Presence.End, RttRhythm.CalendarDays).Unrounded == Share(promise, part, RttProration.CalendarDays)
            && Counter(promise, part, part.Presence.End, RttRhythm.CompleteMonths).Unrounded == Share(promise, part, RttProration.Months);

    [Property]
    internal bool A_counter_never_goes_down_without_an_absence(RttPromise promise, PartOfYear part, RttRhythm rhythm) =>
        Counter(promise, part, part.Split.PlusDays(-1), rhythm).Unrounded <= Counter(promise, part, part.Split, rhythm).Unrounded;

    [Property]
    internal bool Calendar_days_are_acquired_one_by_one(RttPromise promise, PartOfYear part)
    {
        Fraction each = promise.PerYear.Exact / CalendarSystem.Iso.GetDaysInYear(part.Year);
        Fraction sum = 0;
        foreach (LocalDate _ in new DateInterval(part.Presence.Start, part.Split))
        {
            sum += each;
        }

        return Counter(promise, part, part.Split, RttRhythm.CalendarDays).Unrounded.Exact == sum;
    }

    [Property]
    internal bool Weeks_are_acquired_by_their_days_up_to_the_promise(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        WeeklySchedule week = promise.Week!;
        Fraction perDay = Fraction.Max(0, week.WeeklyHours.Exact - 35) / week.WeeklyHours.Exact;
        Fraction earned = new DateInterval(part.Presence.Start, part.Split).Count(naive.IsWorkingDay) * perDay;
        return Counter(promise, part, part.Split, RttRhythm.WeeksWorked).Unrounded.Exact == Fraction.Min(promise.PerYear.Exact, earned);
    }

    [Property]
    internal bool An_absence_takes_a_day_of_work_s_share_for_each_day(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        Fraction days = Metropole.CountDays(part.Year).WorkingDays - 25;
        RttCounter counter = Absent(promise, part, null);
        Fraction lost = promise.PerYear.Exact * part.After.Count(naive.IsWorkingDay) / days;
        return counter.Lost.Exact == lost && counter.Unrounded.Exact == Fraction.Max(0, counter.BeforeAbsences.Exact - lost);
    }

    [Property]
    internal bool Two_absences_take_what_one_takes(RttPromise promise, PartOfYear part)
    {
        Absence[] two = [new(part.After, AbsenceKind.Unpaid), new(part.Before, AbsenceKind.Sickness)];
        Absence[] one = [new(part.Presence, AbsenceKind.Sickness)];
        return Enum.GetValues<RttAbsences>().All(mode => Lost(promise, part, mode, two) == Lost(promise, part, mode, one));
    }

    [Property]
    internal bool A_week_of_absence_costs_its_open_days(RttPromise promise, PartOfYear part)
    {
        NaiveCalendar naive = new(Metropole);
        HashSet<LocalDate> mondays = [.. part.After.Where(naive.IsWorkingDay).Select(Monday)];
        int days = part.Presence.Count(day => naive.IsWorkingDay(day) && mondays.Contains(Monday(day)));
        Absence[] absences = [new(part.After, AbsenceKind.Sickness)];
        return Lost(
            promise,
            part,
            RttAbsences.WholeWeeks,
            absences).Exact == promise.PerYear.Exact * days / (Metropole.CountDays(part.Year).WorkingDays - 25);
    }

    [Property]
    internal bool What_the_agreement_keeps_is_not_lost(RttPromise promise, PartOfYear part) =>
        Absent(promise, part, new() { Absences = RttAbsences.Kept }).Lost == Days.Zero
            && Absent(promise, part, new() { AbsencesCountedAsWork = [AbsenceKind.Sickness] }).Lost == Days.Zero;

    [Property]
    internal bool The_employer_s_and_the_employee_s_days_make_the_share(RttPromise promise, PartOfYear part, DayRounding rounding)
    {
        RttShare share = promise.WithEmployerDays(promise.PerYear / 3)
            .In(part.Year, part.Presence, 0.Ouvres, Metropole, Law, new() { Rounding = rounding });
        Fraction third = share.Days.Exact / 3;
        return share.EmployerDays + share.EmployeeDays == share.Days && share.EmployerDays.Exact <= third
            && share.EmployerDays.Exact > third - 1
            && share.EmployerDays >= Days.Zero && share.EmployeeDays >= Days.Zero;
    }

    [Property]
    public bool Months_and_fortnights_give_the_year_back(RttPromise promise) =>
        RttPromise.PerMonth(promise.Monthly, promise.Week) == promise
            && RttPromise.PerFortnight(promise.Fortnightly, promise.Week) == promise;

    [Property]
    internal bool A_fortnight_worked_is_never_more_than_a_fortnight(RttPromise promise, YearOfWork facts)
    {
        WeeklySchedule week = WeeklySchedule.Of(39.Hours);
        Fraction days = Metropole.CountDays(facts.Year).WorkingDays - facts.Leave.In(LeaveUnit.Ouvres).Exact;
        return RttPromise.PerWorkedFortnight(promise.Fortnightly, facts.Year, facts.Leave, week, Metropole).PerYear.Exact
            == promise.PerYear.Exact / 26 * days / 10;
    }

    private static RttCounter Counter(RttPromise promise, PartOfYear part, LocalDate on, RttRhythm rhythm) =>
        promise.Counter(on, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, rules: new() { Rhythm = rhythm });

    private static RttCounter Absent(RttPromise promise, PartOfYear part, RttRules? rules) => promise.Counter(
        part.Presence.End, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, [new Absence(part.After, AbsenceKind.Sickness)], rules);

    private static Days Lost(RttPromise promise, PartOfYear part, RttAbsences mode, Absence[] absences) =>
        promise.Counter(part.Presence.End, part.Presence, 25.Ouvres, 0.Days, Metropole, Law, absences, new() { Absences = mode }).Lost;

    private static Days Share(RttPromise promise, PartOfYear part, RttProration method) =>
        promise.In(part.Year, part.Presence, 0.Ouvres, Metropole, Law, new() { Proration = method }).Unrounded;

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
