using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Which days are worked in a firm, and which count as ouvrables and ouvrés (calendrier de travail), 1982 to 2199.</summary>
/// <remarks>
/// <para>
/// Immutable and thread-safe; compared by value. Start from <see cref="For"/>, which opens Monday to Friday and works no holiday, and
/// refine with <see cref="Working"/>, <see cref="WorkedOn"/>, <see cref="RestingOn"/>, <see cref="ClosedOn(IEnumerable{LocalDate})"/>,
/// <see cref="OpenOn(IEnumerable{LocalDate})"/> and <see cref="HolidayOn(IEnumerable{LocalDate})"/>: each returns a new calendar.
/// </para>
/// <para>
/// Counting between two dates costs the same for a week and for a century, and allocates nothing. The sets of days are made when first
/// needed and kept: keep the calendar.
/// </para>
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial class WorkCalendar : IEquatable<WorkCalendar>, IMemberwise
{
    private static readonly WorkCalendar?[] Standard = new WorkCalendar?[Enum.GetValues<HolidayZone>().Length];

    private WorkCalendar(HolidayZone zone, HolidayTable holidays)
    {
        Zone = zone;
        this.holidays = holidays;
    }

    private WorkCalendar(WorkCalendar other)
    {
        Zone = other.Zone;
        Weekdays = other.Weekdays;
        WorkedHolidays = other.WorkedHolidays;
        RestDay = other.RestDay;
        holidays = other.holidays;
        Closed = other.Closed;
        Open = other.Open;
        Local = other.Local;
    }

    /// <summary>Where the work is done, as far as holidays differ.</summary>
    public HolidayZone Zone { get; }

    /// <summary>The days of the week normally worked in the firm (jours ouvrés): Monday to Friday unless changed.</summary>
    public Weekdays Weekdays { get; private init; } = Weekdays.MondayToFriday;

    /// <summary>The holidays that are worked in the firm (jours fériés non chômés): none unless changed.</summary>
    public PublicHoliday WorkedHolidays { get; private init; }

    /// <summary>The weekly rest day (repos hebdomadaire), which is no ouvrable: Sunday unless changed (C. trav. L3132-3).</summary>
    public IsoDayOfWeek RestDay { get; private init; } = IsoDayOfWeek.Sunday;

    /// <summary>Dates on which the firm closes although it normally opens, in order.</summary>
    public IReadOnlyList<LocalDate> ClosedDates => Array.AsReadOnly(Closed);

    /// <summary>Dates on which the firm works although it normally does not, in order.</summary>
    public IReadOnlyList<LocalDate> OpenDates => Array.AsReadOnly(Open);

    /// <summary>Dates that are holidays by agreement or usage, in order.</summary>
    public IReadOnlyList<LocalDate> LocalHolidays => Array.AsReadOnly(Local);

    // Distinct and in order. A date is never both closed and open: the last word counts.
    private LocalDate[] Closed { get; init; } = [];

    private LocalDate[] Open { get; init; } = [];

    private LocalDate[] Local { get; init; } = [];

    /// <summary>Whether two calendars are the same by value.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if equal, otherwise <see langword="false"/>.</returns>
    public static bool operator ==(WorkCalendar? left, WorkCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two calendars differ.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if different, otherwise <see langword="false"/>.</returns>
    public static bool operator !=(WorkCalendar? left, WorkCalendar? right) => !(left == right);

    /// <summary>The usual calendar of a zone: Monday to Friday, rest on Sunday, no holiday worked.</summary>
    /// <param name="zone">Where the work is done.</param>
    /// <returns>The calendar; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The zone is not defined.</exception>
    public static WorkCalendar For(HolidayZone zone)
    {
        HolidayTable table = HolidayTable.For(zone);
        return Standard[(int)zone] ??= new(zone, table);
    }

    /// <summary>With other weekdays normally worked in the firm.</summary>
    /// <param name="weekdays">At least one day of the week.</param>
    /// <returns>The changed calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No day, or a flag that is not defined.</exception>
    public WorkCalendar Working(Weekdays weekdays) => new(this) { Weekdays = CheckWeekdays(weekdays, nameof(weekdays)) };

    /// <summary>With holidays that are worked in the firm every year, instead of those said before.</summary>
    /// <param name="holidays">Those worked, such as Whit Monday where it is the solidarity day (C. trav. L3133-11).</param>
    /// <returns>The changed calendar.</returns>
    /// <remarks>
    /// A date with two names is worked only if both are. 1 May is worked only where the activity cannot stop (C. trav. L3133-6), as in a
    /// shelter: it is not refused. For one year only use <see cref="OpenOn(IEnumerable{LocalDate})"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A flag is not defined.</exception>
    public WorkCalendar WorkedOn(PublicHoliday holidays)
    {
        PublicHolidays.Check(holidays, nameof(holidays));
        return new(this) { WorkedHolidays = holidays };
    }

    /// <summary>With another weekly rest day, which is then the day that is no ouvrable.</summary>
    /// <param name="day">The day of rest.</param>
    /// <returns>The changed calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a day of the week.</exception>
    public WorkCalendar RestingOn(IsoDayOfWeek day) => new(this)
    {
        RestDay = day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday ? day : throw Refusal.OutOfRange(day, nameof(day), "Monday to Sunday"),
    };

    /// <summary>With dates on which the firm closes: a bridge day (pont), a week of August.</summary>
    /// <param name="dates">The dates, 1982 to 2199; those said before are kept.</param>
    /// <returns>The changed calendar.</returns>
    /// <remarks>
    /// A closed day is no longer ouvré; it stays ouvrable, so that leave around it counts it (rule of the bridge day, C. trav. L3141-3).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 1982 to 2199.</exception>
    public WorkCalendar ClosedOn(params IEnumerable<LocalDate> dates)
    {
        LocalDate[] added = InOrder(dates);
        return new(this) { Closed = Union(Closed, added), Open = [.. Open.Except(added)] };
    }

    /// <summary>
    /// With dates on which the firm works although the weekday or a holiday would have closed it: a Saturday, the Whit Monday of one year.
    /// </summary>
    /// <param name="dates">The dates, 1982 to 2199; those said before are kept.</param>
    /// <returns>The changed calendar.</returns>
    /// <remarks>A holiday so opened is a worked holiday: ouvrable and ouvré. A weekly rest day so opened is ouvré, not ouvrable.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 1982 to 2199.</exception>
    public WorkCalendar OpenOn(params IEnumerable<LocalDate> dates)
    {
        LocalDate[] added = InOrder(dates);
        return new(this) { Open = Union(Open, added), Closed = [.. Closed.Except(added)] };
    }

    /// <summary>
    /// With dates that are holidays not worked, by agreement or usage, beside those of the law: 21 July in Guadeloupe, Idi-el-Fitri in
    /// Mayotte (C. trav. L3422-3).
    /// </summary>
    /// <param name="dates">The dates, 1982 to 2199; those said before are kept.</param>
    /// <returns>The changed calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is outside 1982 to 2199.</exception>
    public WorkCalendar HolidayOn(params IEnumerable<LocalDate> dates) => new(this) { Local = Union(Local, InOrder(dates)) };

    /// <inheritdoc/>
    public bool Equals(WorkCalendar? other) => ReferenceEquals(this, other)
        || (other is not null && Zone == other.Zone && Weekdays == other.Weekdays && WorkedHolidays == other.WorkedHolidays
            && RestDay == other.RestDay
            && Closed.AsSpan().SequenceEqual(other.Closed) && Open.AsSpan().SequenceEqual(other.Open)
            && Local.AsSpan().SequenceEqual(other.Local));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Zone, Weekdays, WorkedHolidays, RestDay, Closed.Length, Open.Length, Local.Length);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>metropolitan France, Monday to Friday</c>, and what departs from the usual.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        List<string> parts = [Zone.Label(language), Weekdays.Label(language)];
        if (RestDay != IsoDayOfWeek.Sunday)
        {
            parts.Add($"{(french ? "repos le" : "rest on")} {RestDay.Name().ToString(language)}");
        }

        if (WorkedHolidays != PublicHoliday.None)
        {
            parts.Add($"{WorkedHolidays.Label(language)} {(french ? "travaillé" : "worked")}");
        }

        Add(Closed.Length, french ? "fermé" : "closed");
        Add(Open.Length, french ? "ouvert" : "open");
        Add(Local.Length, french ? "férié d'usage" : "local holiday");
        return string.Join(", ", parts);

        void Add(int days, string what)
        {
            if (days > 0)
            {
                parts.Add($"{what}{(french ? NumberText.Space : string.Empty)}: {Days.Of(days).ToString(language)}");
            }
        }
    }

    internal static Weekdays CheckWeekdays(Weekdays weekdays, string parameter) => weekdays is > Weekdays.None and <= Weekdays.EveryDay
        ? weekdays
        : throw Refusal.OutOfRange(weekdays, parameter, "at least one day of Monday to Sunday");

    private static LocalDate[] InOrder(IEnumerable<LocalDate> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        int[] days = [.. dates.Select(static date => Timeline.Day(date, nameof(dates))).Distinct()];
        Array.Sort(days);
        return Array.ConvertAll(days, Timeline.Date);
    }

    private static LocalDate[] Union(LocalDate[] present, LocalDate[] added)
    {
        LocalDate[] all = [.. present.Union(added)];
        Array.Sort(all);
        return all;
    }
}
