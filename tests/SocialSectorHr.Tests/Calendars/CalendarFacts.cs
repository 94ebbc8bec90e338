namespace SocialSectorHr.Tests.Calendars;

/// <summary>The facts of a <see cref="CalendarCase"/>.</summary>
public sealed record CalendarFacts
{
    public HolidayZone Zone { get; init; }

    public PublicHoliday? Only { get; init; }

    public int Year { get; init; }

    public int FromYear { get; init; }

    public int ToYear { get; init; }

    public bool CountDuplicates { get; init; }

    public int PaidLeaveOuvres { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public LocalDate? ReturnDay { get; init; }

    public LeaveUnit Unit { get; init; }

    public IReadOnlyList<LocalDate> NonWorkedHolidays { get; init; } = [];

    public IReadOnlyList<LocalDate> WorkedHolidays { get; init; } = [];

    public Weekdays? WorkedWeekdays { get; init; }

    public int? AnnualEntitlementOuvres { get; init; }

    public bool? PureTransposition { get; init; }

    public int? Ouvrables { get; init; }

    public int? IsolatedOuvresDays { get; init; }

    public LocalDate? Start { get; init; }

    public LocalDate? End { get; init; }

    public Length? Duration { get; init; }

    public Length? Renewal { get; init; }

    public int AbsenceCalendarDays { get; init; }

    public string? CountedAs { get; init; }

    public LocalDate? Entry { get; init; }

    public LocalDate? Exit { get; init; }

    public IReadOnlyList<AbsentMonths> Absences { get; init; } = [];

    public int? ParentalLeaveExcludedPercent { get; init; }

    public sealed record AbsentMonths(AbsenceKind Kind, int Months);

    public sealed record Length(int Years, int Months, int Weeks, int Days)
    {
        public Period Period => new PeriodBuilder { Years = Years, Months = Months, Weeks = Weeks, Days = Days }.Build();
    }
}
