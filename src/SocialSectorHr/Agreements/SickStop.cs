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

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the seniority.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{FigureValue.OfPeriod(Period.Start, Period.End).ToString(language)}, {Seniority.ToString(language)}";
}
