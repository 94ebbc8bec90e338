using NodaTime;

namespace SocialSectorHr;

/// <summary>The days worked that may give a meal voucher: given, those of a year, or those of a month.</summary>
internal readonly record struct MealDays
{
    private readonly LeaveDays leave;
    private readonly WorkCalendar? calendar;

    private MealDays(Fraction open, WorkCalendar? calendar, LeaveDays leave, Days rtt, int off, int halvesOff)
    {
        (Open, this.calendar, this.leave, Rtt, Off, HalvesOff) = (open, calendar, leave, rtt, off, halvesOff);
        Worked = open - (calendar is null ? Fraction.Zero : leave.In(calendar)) - rtt.Exact - off - Fraction.Of(halvesOff, 2);
    }

    /// <summary>The days open, or those given.</summary>
    public Fraction Open { get; }

    public Days Rtt { get; }

    /// <summary>The whole days off of a month.</summary>
    public int Off { get; }

    /// <summary>The half days off of a month, on days otherwise worked.</summary>
    public int HalvesOff { get; }

    /// <summary>The days worked, halves included.</summary>
    public Fraction Worked { get; }

    /// <summary>The half days among them: those of the month; otherwise what is beyond the whole days.</summary>
    public int Halves => HalvesOff > 0 ? HalvesOff : Worked.IsInteger ? 0 : 1;

    /// <summary>The days worked whole.</summary>
    public Fraction Whole => HalvesOff > 0 ? Worked - Fraction.Of(HalvesOff, 2) : Worked.Floor();

    public static MealDays Given(Days worked) => worked >= Days.Zero && worked <= Days.Of(366)
        ? new(worked.Exact, null, default, Days.Zero, 0, 0)
        : throw Refusal.OutOfRange(worked, nameof(worked), "between 0 and 366 days");

    public static MealDays OfYear(int year, LeaveDays leave, Days rtt, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (leave.Exact.IsNegative)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "0 days or more");
        }

        int open = calendar.CountDays(year).WorkingDays;
        MealDays days = new(open, calendar, leave, rtt, 0, 0);
        return rtt < Days.Zero || days.Worked.IsNegative
            ? throw Refusal.OutOfRange(rtt, nameof(rtt), $"between 0 days and the {open} open days of {year}, less leave")
            : days;
    }

    public static MealDays OfMonth(
        YearMonth month, IReadOnlyList<DateInterval> off, IReadOnlyList<LocalDate> halfDaysOff, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        int open = 0;
        int away = 0;
        int halves = 0;
        for (LocalDate day = month.OnDayOfMonth(1); day.Month == month.Month; day = day.PlusDays(1))
        {
            if (!calendar.IsWorkingDay(day))
            {
                continue;
            }

            open++;
            if (off.Any(stretch => stretch.Contains(day)))
            {
                away++;
            }
            else if (halfDaysOff.Contains(day))
            {
                halves++;
            }
        }

        return new(open, null, default, Days.Zero, away, halves);
    }

    public void Explain(Explanation why)
    {
        Days worked = Days.FromExact(Worked);
        Days open = Days.FromExact(Open);
        if (calendar is { } counted)
        {
            why.Counted(new("jours ouvrés de l'année", "open days of the year"), open);
            why.Given(Terms.PaidLeave, leave);
            Days inDays = Days.FromExact(leave.In(counted, why));
            why.Given(Terms.RttDays, Rtt);
            why.Computed(Terms.DaysWorked, $"{open} − {inDays} − {Rtt}", worked);
        }
        else if (Off + HalvesOff > 0)
        {
            why.Counted(new("jours ouvrés du mois", "open days of the month"), open);
            why.Counted(new("jours ouvrés non travaillés", "open days not worked"), Off);
            why.Counted(new("demi-journées non travaillées", "half days not worked"), HalvesOff);
            why.Computed(Terms.DaysWorked, $"{open} − {Off} − {HalvesOff} / 2", worked);
        }
        else
        {
            why.Given(Terms.DaysWorked, worked);
        }
    }
}
