using System.Collections;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The public holidays of one year in one zone, in the order of the calendar, one element a date (jours fériés de l'année).
/// </summary>
/// <remarks>A view: making it, indexing it and going through it with <c>foreach</c> allocate nothing. <c>default</c> is empty.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct HolidayYear : IReadOnlyList<HolidayDate>, IMemberwise
{
    private readonly HolidayDate[]? dates;
    private readonly int first;

    internal HolidayYear(int year, HolidayZone zone, HolidayDate[] dates, int first, int count)
    {
        this.dates = dates;
        this.first = first;
        Year = year;
        Zone = zone;
        Count = count;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The zone.</summary>
    public HolidayZone Zone { get; }

    /// <summary>The number of distinct dates: 11 in metropolitan France, 10 where Ascension is on 1 or 8 May.</summary>
    public int Count { get; }

    private ReadOnlySpan<HolidayDate> Span => new(dates, first, Count);

    /// <summary>A holiday by its rank in the year.</summary>
    /// <param name="index">From 0.</param>
    /// <returns>The date and its names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below <see cref="Count"/>.</exception>
    public HolidayDate this[int index] => unchecked((uint)index) < (uint)Count
        ? dates![first + index]
        : throw Refusal.OutOfRange(index, nameof(index), $"between 0 and {Count - 1}");

    /// <summary>Goes through the dates, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<HolidayDate>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<HolidayDate> IEnumerable<HolidayDate>.GetEnumerator() => Enumerate(this);

    IEnumerator IEnumerable.GetEnumerator() => Enumerate(this);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: the dates with their names, separated by commas.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(", ", this.Select(date => date.ToString(language)));

    private static IEnumerator<HolidayDate> Enumerate(HolidayYear year)
    {
        for (int i = 0; i < year.Count; i++)
        {
            yield return year[i];
        }
    }
}
