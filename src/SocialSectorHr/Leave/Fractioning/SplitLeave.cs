using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The main leave of a period, a part of it taken outside 1 May to 31 October (congé fractionné).</summary>
/// <remarks>Days above the main leave (the fifth week, a sixth) never count as split (C. trav. L3141-23).</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SplitLeave : IMemberwise
{
    private SplitLeave(LeaveDays? acquired, LeaveDays? takenInPeriod, LeaveDays? outside) =>
        (Acquired, TakenInPeriod, MainLeaveOutside) = (acquired, takenInPeriod, outside);

    /// <summary>The days acquired; null where the days outside are given.</summary>
    public LeaveDays? Acquired { get; }

    /// <summary>The days taken from 1 May to 31 October; null where the days outside are given.</summary>
    public LeaveDays? TakenInPeriod { get; }

    /// <summary>The days of main leave outside the period, where the caller counted them; null otherwise.</summary>
    public LeaveDays? MainLeaveOutside { get; }

    /// <summary>
    /// Whether the employee gave the extra days up, or an agreement excludes them; null where it is not said: never presumed, and not
    /// valid in advance in the contract (Cass. soc. 5 May 2021 n° 20-14.390).
    /// </summary>
    public bool? IsWaived { get; init; }

    /// <summary>
    /// Whether the leave was put outside the period for the needs of the service, with consent; null where it is not said.
    /// </summary>
    public bool? IsForTheService { get; init; }

    internal LeaveUnit Unit => (Acquired ?? MainLeaveOutside ?? default).Unit;

    /// <summary>The leave of a year, by what was acquired and what was taken from 1 May to 31 October.</summary>
    /// <param name="acquired">The days acquired; zero or more.</param>
    /// <param name="takenInPeriod">The days taken from 1 May to 31 October, at most those acquired, in the same unit.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or more were taken than acquired.</exception>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static SplitLeave Of(LeaveDays acquired, LeaveDays takenInPeriod)
    {
        if (acquired.Unit != takenInPeriod.Unit)
        {
            throw new ArgumentException($"{nameof(takenInPeriod)} is {takenInPeriod} and {nameof(acquired)} is {acquired}: one unit.", nameof(takenInPeriod));
        }

        return takenInPeriod.Exact < 0 || takenInPeriod > acquired
            ? throw Refusal.OutOfRange(takenInPeriod, nameof(takenInPeriod), $"between 0 and those acquired ({acquired})")
            : new(acquired, takenInPeriod, null);
    }

    /// <summary>The days of main leave outside the period, counted by the caller.</summary>
    /// <param name="mainLeaveOutside">The days, without the fifth week; zero or more, at most the 12 ouvrables that may be outside.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or more than the main leave.</exception>
    public static SplitLeave OfDaysOutside(LeaveDays mainLeaveOutside) =>
        mainLeaveOutside.Exact < 0 || mainLeaveOutside.In(LeaveUnit.Ouvrables) > LeaveDays.Ouvrables(24)
            ? throw Refusal.OutOfRange(mainLeaveOutside, nameof(mainLeaveOutside), "between 0 and the 24 ouvrables of the main leave")
            : new(null, null, mainLeaveOutside);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        return MainLeaveOutside is { } outside
            ? $"{outside.ToString(language)} {(french ? "hors période" : "outside the period")}"
            : $"{Acquired?.ToString(language)}, {(french ? "dont pris du 1er mai au 31 octobre :" : "of which taken from 1 May to 31 October:")} {TakenInPeriod?.ToString(language)}";
    }
}
