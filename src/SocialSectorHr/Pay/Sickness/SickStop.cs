using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A stop of work for sickness (arrêt de travail), with what the pay kept hangs on.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickStop : IMemberwise
{
    private const int MostDays = 36_525;

    private SickStop()
    {
    }

    /// <summary>The first and the last day of the stop, calendar days.</summary>
    public required DateInterval Period { get; init => field = value.Iso(nameof(Period)); }

    /// <summary>The seniority on the first day, in months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public required Months Seniority
    {
        get;
        init => field = value >= Months.Zero ? value : throw Refusal.OutOfRange(value, nameof(Seniority), "zero or more");
    }

    /// <summary>Whether it comes from a work accident or an occupational disease, commuting accidents excepted.</summary>
    public bool IsWorkAccident { get; init; }

    /// <summary>
    /// Whether it comes from an accident on the way to work: Social Security pays as for a work accident, the employer waits as for a
    /// sickness (C. trav. D1226-3).
    /// </summary>
    public bool IsCommutingAccident { get; init; }

    /// <summary>
    /// Whether Social Security pays from the first day: a later stop of one long illness, work resumed for less than 48 hours, the death of
    /// a child, a miscarriage (CSS L323-1, L323-1-1, L323-1-2).
    /// </summary>
    public bool IsAllowanceFromFirstDay { get; init; }

    /// <summary>
    /// The days that the employer paid for other stops in the twelve months before the first day: they count against both steps of the law
    /// (C. trav. D1226-4). Calendar days; none unless said.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative, not whole, or more than a year has.</exception>
    public Days DaysPaidBefore
    {
        get;
        init => field = value >= Days.Zero && value <= Days.Of(366) && value.Exact.IsInteger
            ? value
            : throw Refusal.OutOfRange(value, nameof(DaysPaidBefore), "a whole number of days, 0 to 366");
    }

    /// <summary>Whether there is a stay in hospital.</summary>
    public bool IsInHospital { get; init; }

    /// <summary>Whether it is a long illness (affection de longue durée).</summary>
    public bool IsLongIllness { get; init; }

    /// <summary>The age on the first day; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 14 and 100.</exception>
    public int? Age
    {
        get;
        init => field = value is null or (>= 14 and <= 100) ? value : throw Refusal.OutOfRange(value.Value, nameof(Age), "between 14 and 100");
    }

    /// <summary>How many stops came before it in the period the agreement counts (the civil year, twelve months, six for CCN 65);
    /// null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? EarlierStops
    {
        get;
        init => field = value is null or >= 0 ? value : throw Refusal.OutOfRange(value.Value, nameof(EarlierStops), "zero or more");
    }

    /// <summary>A stop.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="days">How many calendar days; 1 to 36,525.</param>
    /// <param name="seniority">The seniority on the first day.</param>
    /// <returns>The stop; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no day or too many, or the seniority is negative.</exception>
    public static SickStop Of(LocalDate firstDay, int days, Months seniority) => days is >= 1 and <= MostDays
        ? new() { Period = new(firstDay.Iso(), firstDay.PlusDays(days - 1)), Seniority = seniority }
        : throw Refusal.OutOfRange(days, nameof(days), "between 1 and 36,525, a hundred years");

    /// <summary>The calendar days of the stop.</summary>
    internal int Length => NodaTime.Period.DaysBetween(Period.Start, Period.End) + 1;

    /// <summary>Whether Social Security pays it as an accident of work.</summary>
    internal bool IsAccident => IsWorkAccident || IsCommutingAccident;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the seniority.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{FigureValue.OfPeriod(Period.Start, Period.End).ToString(language)}, {Seniority.ToString(language)}";
}
