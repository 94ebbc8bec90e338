using NodaTime;
using SocialSectorHr;
using SocialSectorHr.Offers;

namespace Sheet;

/// <summary>One calendar year of an offer, day by day, drawn from the figures of its statement.</summary>
/// <remarks>What an offer never dates (the leave, the days off, the solidarity day) is placed by the assumption that the page
/// states.</remarks>
internal sealed class YearPlan
{
    private const int MostYears = 3;
    private const int FirstYear = 1982; // the years of the calendars, less those that a contract may run on
    private const int LastYear = 2190;
    private const int DaysOfWeek = 7;

    // Leave begins on the first Monday from a day on, and lasts some weeks; the last block takes what is left.
    private static readonly (int Month, int Day, int Weeks)[] Blocks = [(8, 1, 3), (12, 19, 1), (2, 15, 1), (4, 15, 1), (10, 20, 9)];

    private readonly OfferStatement statement;
    private readonly WorkCalendar calendar;
    private readonly SortedDictionary<LocalDate, DayKind> days = [];
    private readonly List<Figure> figures = [];

    private YearPlan(OfferStatement statement, int year, DateInterval? employment)
    {
        (this.statement, calendar, Year) = (statement, statement.Calendar.Value, year);
        if (employment is null)
        {
            PlaceHolidays(static _ => true);
            return;
        }

        (FirstDay, LastDay) = (employment.Start, employment.End.Year > LastYear ? null : employment.End);
        Employment = employment.Intersection(Whole);
        TrialEnds = [.. All("trial.end").Select(static figure => figure.Value!.Date).OfType<LocalDate>().Distinct().Order()];
        Trial = Until(employment.Start, TrialEnds is [.., var end] ? end : null);
        Waiting = LastDay is { } last ? Until(last.PlusDays(1), Add("carence.lastDay")?.Date) : null;
        PlaceHolidays(day => Employment?.Contains(day) == true || Waiting?.Contains(day) == true);
        if (Employment is not null)
        {
            PlaceSolidarity();
            PlaceLeave();
            PlaceDaysOff();
        }
    }

    public int Year { get; }

    /// <summary>The first day of the work; null where the offer does not give it.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of the contract, at the earliest; null where it has none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The part of the contract in the year.</summary>
    public DateInterval? Employment { get; }

    /// <summary>The part of the year on which days are told: that of the contract, the whole year where no start is known.</summary>
    public DateInterval? Open => FirstDay is null ? Whole : Employment;

    /// <summary>The longest trial, in the year.</summary>
    public DateInterval? Trial { get; }

    /// <summary>The last day of the trial, by category where the status is not said; in order.</summary>
    public IReadOnlyList<LocalDate> TrialEnds { get; } = [];

    /// <summary>The days that the post waits for another fixed term, in the year.</summary>
    public DateInterval? Waiting { get; }

    /// <summary>The days that are something, in order.</summary>
    public IReadOnlyDictionary<LocalDate, DayKind> Days => days;

    /// <summary>The figures that are drawn, as a legend tells them.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    private DateInterval Whole => new(new(Year, 1, 1), new(Year, 12, 31));

    /// <summary>The year of entry and the first whole year, or those of a contract with an end and of the wait after it: at most three.
    /// Without a start, the holidays of the year that is.</summary>
    public static IReadOnlyList<YearPlan> Of(OfferStatement statement)
    {
        if (!statement.Calendar.IsKnown)
        {
            return [];
        }

        if (!statement.Start.IsKnown)
        {
            return IsDrawn(statement.On.Year) ? [new(statement, statement.On.Year, null)] : [];
        }

        LocalDate start = statement.Start.Value;
        LocalDate? end = statement.Contract is { IsKnown: true, Value: FixedTermContract contract }
            ? contract.FinalEnd
            : Find(statement, "contract.minimumEnd").FirstOrDefault()?.Value?.Date;
        LocalDate? waits = Find(statement, "carence.lastDay").FirstOrDefault()?.Value?.Date;
        int firstWhole = start.DayOfYear == 1 ? start.Year : start.Year + 1;
        int last = (waits ?? end)?.Year ?? firstWhole;
        DateInterval employment = new(start, end ?? LocalDate.MaxIsoValue);
        return [.. Enumerable.Range(start.Year, Math.Clamp(last - start.Year + 1, 1, MostYears))
            .Where(IsDrawn)
            .Select(year => new YearPlan(statement, year, employment))];
    }

    /// <summary>Whether the firm works on the day, by its weekdays and holidays.</summary>
    public bool IsOpen(LocalDate day) => calendar.IsWorkingDay(day);

    private static bool IsDrawn(int year) => year is >= FirstYear and <= LastYear;

    private static IEnumerable<Figure> Find(OfferStatement statement, string name) =>
        statement.Figures.Where(figure => figure.Name == name);

    /// <summary>Every figure of a name, told in the legend.</summary>
    private List<Figure> All(string name)
    {
        List<Figure> all = [.. Find(statement, name).Where(static figure => figure.Value is not null)];
        figures.AddRange(all);
        return all;
    }

    /// <summary>The first figure of a name, told in the legend.</summary>
    private FigureValue? Add(string name, Func<Figure, bool>? which = null)
    {
        Figure? figure = Find(statement, name).FirstOrDefault(figure => which is null || which(figure));
        if (figure is not null)
        {
            figures.Add(figure);
        }

        return figure?.Value;
    }

    private DateInterval? Until(LocalDate from, LocalDate? to) =>
        to is { } end && end >= from ? new DateInterval(from, end).Intersection(Whole) : null;

    private void PlaceHolidays(Func<LocalDate, bool> where)
    {
        foreach (HolidayDate holiday in PublicHolidays.In(Year, calendar.Zone))
        {
            if (calendar.IsNonWorkedHoliday(holiday.Date) && where(holiday.Date))
            {
                days[holiday.Date] = DayKind.Holiday;
            }
        }
    }

    // A holiday that is worked without pay beyond that of the month: C. trav. L3133-7 to L3133-12.
    private void PlaceSolidarity()
    {
        foreach (HolidayDate holiday in PublicHolidays.In(Year, calendar.Zone))
        {
            if (holiday.Names.HasFlag(PublicHoliday.WhitMonday) && Employment!.Contains(holiday.Date))
            {
                days[holiday.Date] = DayKind.Solidarity;
            }
        }
    }

    private void PlaceLeave()
    {
        bool isEntry = Employment!.Start.DayOfYear > 1;
        decimal annual = Add("leave.annual", static figure => figure.Value?.Unit == FigureUnit.Ouvres)?.Leave?.ToDecimal() ?? 0;
        decimal perMonth = isEntry && annual > 0
            ? Add("leave.perMonth", static figure => figure.Value?.Unit == FigureUnit.Ouvres)?.Leave?.ToDecimal() ?? 0
            : 0;
        decimal taken = 0;
        foreach ((int month, int day, int weeks) in isEntry ? Blocks[..2] : Blocks)
        {
            LocalDate monday = FirstMonday(month, day);
            decimal due = isEntry ? perMonth * Months(monday) : annual;
            taken += Take(monday, monday.PlusDays(weeks * DaysOfWeek), (int)Math.Floor(due - taken));
        }
    }

    // Whole months since the first day: what is acquired may be taken (C. trav. L3141-12).
    private int Months(LocalDate day) => day < FirstDay ? 0 : Period.Between(FirstDay!.Value, day, PeriodUnits.Months).Months;

    private int Take(LocalDate from, LocalDate before, int most)
    {
        int taken = 0;
        for (LocalDate day = from; taken < most && day < before; day = day.PlusDays(1))
        {
            if (IsFree(day))
            {
                days[day] = DayKind.Leave;
                taken++;
            }
        }

        return taken;
    }

    /// <summary>RTT or days of rest, as far apart as they go, each on the last day of work of its week.</summary>
    private void PlaceDaysOff()
    {
        decimal due = DaysOff()?.Days?.ToDecimal() ?? 0;
        LocalDate[] lastDays = [.. Employment!.Where(day => IsFree(day) && calendar.NextWorkingDay(day) > Sunday(day))];
        int count = Math.Min((int)Math.Ceiling(due), lastDays.Length);
        for (int i = 0; i < count; i++)
        {
            bool isHalf = i >= Math.Floor(due);
            days[lastDays[((2 * i) + 1) * lastDays.Length / (2 * count)]] = isHalf ? DayKind.HalfDayOff : DayKind.DayOff;
        }
    }

    private FigureValue? DaysOff()
    {
        if (Employment! == Whole)
        {
            return Add("worktime.rttTheory.stated", OfYear) ?? Add("forfait.restDays", OfYear);
        }

        bool isEntry = FirstDay!.Value.Year == Year;
        return (isEntry ? Add("rtt.prorata.halfDayNearest") : null) ?? Add("forfait.period.restDays", OfYear);

        bool OfYear(Figure figure) => figure.Year == Year;
    }

    private bool IsFree(LocalDate day) => Employment!.Contains(day) && calendar.IsWorkingDay(day) && !days.ContainsKey(day);

    private LocalDate FirstMonday(int month, int day) => new LocalDate(Year, month, day).PlusDays(-1).Next(IsoDayOfWeek.Monday);

    private static LocalDate Sunday(LocalDate day) => day.PlusDays(DaysOfWeek - (int)day.DayOfWeek);
}
