using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>T, the days left to work in a period once the leave is taken out: counted in a calendar, or given.</summary>
internal readonly record struct DaysToWork
{
    private const int UsualWeekdays = 5;

    private readonly DayCounts counts;
    private readonly LeaveDays leave; // the days to work themselves where these are given
    private readonly WorkCalendar? calendar;

    private DaysToWork(in DayCounts counts, LeaveDays leave, WorkCalendar calendar, string parameter)
    {
        (this.counts, this.leave, this.calendar) = (counts, leave, calendar);
        On = counts.Start;
        if (leave.Exact.IsNegative || Exact.IsNegative)
        {
            throw Refusal.OutOfRange(
                leave,
                parameter,
                $"between 0 and the {counts.WorkingDays} open days of {DateText.Iso(counts.Start)} to {DateText.Iso(counts.End)}");
        }
    }

    private DaysToWork(Days given, LocalDate on)
    {
        if (given < Days.Zero || given > Days.Of(366))
        {
            throw Refusal.OutOfRange(given, "theoreticalDays", "between 0 and 366 days");
        }

        (leave, On) = (LeaveDays.Of(given, LeaveUnit.Ouvres), on);
    }

    /// <summary>The day whose law applies: the first of the period.</summary>
    public LocalDate On { get; }

    public Fraction Exact => calendar is null ? leave.Exact : counts.WorkingDays - leave.In(calendar);

    /// <summary>The calendar; null where the days to work were given.</summary>
    public WorkCalendar? Calendar => calendar;

    /// <summary>The days of the period by kind; <c>default</c> where the days to work were given.</summary>
    public DayCounts Counts => counts;

    /// <summary>Twelve months, from a day number to its eve; also where the days to work were given.</summary>
    public bool IsWholeYear => calendar is null || Quantieme.AddMonths(counts.Start, 12) == counts.End.PlusDays(1);

    /// <summary>The months of the period, a month begun counting for its share of days; twelve for a year.</summary>
    public Fraction Months => IsWholeYear ? 12 : YearPart.Months(counts.Start, counts.End, PartialMonth.DaysShare);

    public static DaysToWork Of(in DayCounts counts, LeaveDays leave, WorkCalendar calendar, string parameter = "leave") =>
        new(counts, leave, calendar, parameter);

    public static DaysToWork Of(WeeklySchedule week, int year, LeaveDays leave, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(week);
        return new(week.Check(calendar).CountDays(year), leave, calendar, nameof(leave));
    }

    public static DaysToWork Of(WeeklySchedule week, DateInterval period, LeaveDays leave, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(period);
        return new(week.Check(calendar).CountDays(period), leave, calendar, nameof(leave));
    }

    public static DaysToWork Given(Days days, LocalDate on) => new(days, on);

    public Fraction Compute(Explanation? why)
    {
        if (why is not null)
        {
            Explain(why);
        }

        return Exact;
    }

    /// <summary>O, the open days, with what they are counted from.</summary>
    public static void Explain(DayCounts counts, WorkCalendar calendar, Explanation why)
    {
        why.Given(new("période", "period"), FigureValue.OfPeriod(counts.Start, counts.End));
        why.Counted(new("jours calendaires", "calendar days"), Days.Of(counts.CalendarDays));
        why.Counted(
            calendar.Weekdays.Number() >= UsualWeekdays
                ? new("jours de repos hebdomadaire", "weekly rest days")
                : new("jours non travaillés de la semaine, repos compris", "weekdays not worked, the weekly rest among them"),
            Days.Of(counts.WeeklyRestDays));
        why.Counted(
            new("jours fériés chômés tombant un jour ouvré", "holidays not worked on a working weekday"),
            Days.Of(counts.Holidays),
            LabourCode.L3133_1);
        Bilingual open = new(
            $"jours ouvrés ({calendar.ToString(Language.French)})",
            $"open days ({calendar.ToString(Language.English)})");
        if (counts.ClosedDays == 0)
        {
            why.Computed(
                open,
                $"{counts.CalendarDays} − {counts.WeeklyRestDays} − {counts.Holidays}",
                Days.Of(counts.WorkingDays));
            return;
        }

        why.Counted(new("jours de fermeture", "closing days"), Days.Of(counts.ClosedDays));
        why.Computed(
            open,
            $"{counts.CalendarDays} − {counts.WeeklyRestDays} − {counts.Holidays} − {counts.ClosedDays}",
            Days.Of(counts.WorkingDays));
    }

    private void Explain(Explanation why)
    {
        Bilingual label = new("jours théoriques de travail", "theoretical days to work");
        if (calendar is null)
        {
            why.Given(label, Days.FromExact(Exact));
            return;
        }

        Explain(counts, calendar, why);
        why.Given(new("congés payés", "paid leave"), leave);
        Fraction free = leave.In(calendar, why);
        why.Computed(label, $"{counts.WorkingDays} − {free}", Days.FromExact(Exact));
    }
}
