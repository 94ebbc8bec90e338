using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A line of the tally of a forfait (ligne du décompte): a date, a day or a half-day, worked or rested.</summary>
/// <remarks>A half-day is a morning or an afternoon, never a number of hours (C. trav. D3171-10).</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct TalliedDay : IComparable<TalliedDay>, IMemberwise
{
    private TalliedDay(LocalDate date, bool isWorked, bool isHalf) => (Date, IsWorked, IsHalf) = (date, isWorked, isHalf);

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it was worked; otherwise it is a rest day of the forfait.</summary>
    public bool IsWorked { get; }

    /// <summary>Whether it is a half-day.</summary>
    public bool IsHalf { get; }

    /// <summary>One day, or a half.</summary>
    public Days Days => IsHalf ? Days.OfFraction(1, 2) : Days.Of(1);

    /// <summary>Whether the first is before.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if before, otherwise <see langword="false"/>.</returns>
    public static bool operator <(TalliedDay left, TalliedDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is after.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if after, otherwise <see langword="false"/>.</returns>
    public static bool operator >(TalliedDay left, TalliedDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is before or the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if before or the same, otherwise <see langword="false"/>.</returns>
    public static bool operator <=(TalliedDay left, TalliedDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is after or the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns><see langword="true"/> if after or the same, otherwise <see langword="false"/>.</returns>
    public static bool operator >=(TalliedDay left, TalliedDay right) => left.CompareTo(right) >= 0;

    /// <summary>A day worked.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static TalliedDay Worked(LocalDate date) => new(date.Iso(), isWorked: true, isHalf: false);

    /// <summary>A half-day worked.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static TalliedDay HalfWorked(LocalDate date) => new(date.Iso(), isWorked: true, isHalf: true);

    /// <summary>A rest day of the forfait.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static TalliedDay Rested(LocalDate date) => new(date.Iso(), isWorked: false, isHalf: false);

    /// <summary>A half rest day of the forfait.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static TalliedDay HalfRested(LocalDate date) => new(date.Iso(), isWorked: false, isHalf: true);

    /// <inheritdoc/>
    public int CompareTo(TalliedDay other) => (Date, !IsWorked, IsHalf).CompareTo((other.Date, !other.IsWorked, other.IsHalf));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The date and what was done.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual done = IsWorked ? new("travail", "worked") : new("repos", "rest");
        return $"{DateText.Iso(Date)}, {Days.ToString(language)}, {done.ToString(language)}";
    }
}
