using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The days and half-days worked and rested under a forfait (décompte du forfait-jours, C. trav. D3171-10): days, never hours.
/// </summary>
/// <remarks>Half-days are counted only if the agreement says so. Compared by value.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ForfaitTally : IMemberwise
{
    private readonly TalliedDay[] days;
    private readonly ForfaitRules? rules;

    private ForfaitTally(Days toWork, Days restDays, TalliedDay[] days, ForfaitRules? rules)
    {
        (this.days, this.rules) = (days, rules);
        (ToWork, RestDays) = (toWork, restDays);
    }

    /// <summary>The days to work.</summary>
    public Days ToWork { get; }

    /// <summary>The rest days to take.</summary>
    public Days RestDays { get; }

    /// <summary>The lines, by date.</summary>
    public IReadOnlyList<TalliedDay> Lines => Array.AsReadOnly(days);

    /// <summary>A tally.</summary>
    /// <param name="toWork">
    /// The days to work, such as <see cref="ForfaitYear.DaysToWork"/> or <see cref="ForfaitPeriod.DaysToWork"/>.
    /// </param>
    /// <param name="restDays">The rest days to take.</param>
    /// <param name="days">The days and half-days worked and rested; at most a whole day a date.</param>
    /// <param name="rules">Whether half-days are counted; null for whole days only.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days to work or the rest days are not between 0 and 366.</exception>
    /// <exception cref="ArgumentException">
    /// A date has more than a day, or a half-day is counted that the agreement does not provide for.
    /// </exception>
    public static ForfaitTally Of(Days toWork, Days restDays, IEnumerable<TalliedDay> days, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        Check(toWork, nameof(toWork));
        Check(restDays, nameof(restDays));
        TalliedDay[] ordered = [.. days];
        Array.Sort(ordered);
        Days onDate = Days.Zero;
        for (int i = 0; i < ordered.Length; i++)
        {
            TalliedDay line = ordered[i];
            if (line.IsHalf && rules?.HalfDays is not true)
            {
                throw new ArgumentException(
                    $"{nameof(days)} holds a half-day on {DateText.Iso(line.Date)}: "
                        + $"{nameof(ForfaitRules.HalfDays)} must say that the agreement counts them.",
                    nameof(days));
            }

            onDate = i > 0 && ordered[i - 1].Date == line.Date ? onDate + line.Days : line.Days;
            if (onDate > Days.Of(1))
            {
                throw new ArgumentException(
                    $"{nameof(days)} holds {onDate} on {DateText.Iso(line.Date)}: a date is at most one day.",
                    nameof(days));
            }
        }

        return new(toWork, restDays, ordered, rules);
    }

    /// <summary>Whether the two are the same tally.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(ForfaitTally? other) => other is not null
        && ToWork == other.ToWork
        && RestDays == other.RestDays
        && rules == other.rules
        && days.AsSpan().SequenceEqual(other.days);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ToWork, RestDays, days.Length);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days to work and to rest, and how many lines.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string lines = NumberText.Fixed(days.Length, 0, language);
        return language == Language.French
            ? $"{ToWork.ToString(language)} à travailler, {RestDays.ToString(language)} de repos, {lines} ligne(s)"
            : $"{ToWork.ToString(language)} to work, {RestDays.ToString(language)} of rest, {lines} line(s)";
    }

    /// <summary>The days worked, or rested, up to a day.</summary>
    internal Days Count(LocalDate on, bool worked)
    {
        int halves = 0;
        foreach (TalliedDay line in days)
        {
            if (line.Date <= on && line.IsWorked == worked)
            {
                halves += line.IsHalf ? 1 : 2;
            }
        }

        return Days.OfFraction(halves, 2);
    }

    private static void Check(Days value, string parameter)
    {
        if (value < Days.Zero || value > Days.Of(366))
        {
            throw Refusal.OutOfRange(value, parameter, "between 0 and 366 days");
        }
    }
}
