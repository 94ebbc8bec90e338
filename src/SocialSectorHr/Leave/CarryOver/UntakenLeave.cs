using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Days of leave that are left, and when they were acquired and could be taken (reliquat de congés).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record UntakenLeave : IMemberwise
{
    private UntakenLeave(LeaveDays days, DateInterval acquired, DateInterval taking) => (Days, Acquired, Taking) = (days, acquired, taking);

    /// <summary>The days that are left.</summary>
    public LeaveDays Days { get; }

    /// <summary>The period in which they were acquired; its end is that of the reference period.</summary>
    public DateInterval Acquired { get; }

    /// <summary>The period in which they can be taken.</summary>
    public DateInterval Taking { get; }

    /// <summary>Days that are left.</summary>
    /// <param name="days">The days; zero or more.</param>
    /// <param name="acquired">The period in which they were acquired.</param>
    /// <param name="taking">
    /// The period in which they can be taken; null for that of the official examples, where leave is acquired from 1 June: from 1 May of
    /// the year in which the reference period ends to 30 April.
    /// </param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The days are negative, or the taking period ends before the leave is acquired.
    /// </exception>
    public static UntakenLeave Of(LeaveDays days, DateInterval acquired, DateInterval? taking = null)
    {
        _ = acquired.Iso().End.Iso(nameof(acquired));
        _ = taking?.Iso().End.Iso(nameof(taking));
        if (days.Exact < 0)
        {
            throw Refusal.OutOfRange(days, nameof(days), "zero or more");
        }

        DateInterval when = taking ?? UsualTaking(acquired.End);
        return when.End >= acquired.End
            ? new(days, acquired, when)
            : throw Refusal.OutOfRange(
                $"{DateText.Iso(when.Start)} to {DateText.Iso(when.End)}",
                nameof(taking),
                $"a period that ends after the leave is acquired ({DateText.Iso(acquired.End)})");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the period in which they can be taken.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Days.ToString(language)} ({DateText.Period(Taking.Start, Taking.End, language)})";

    internal static DateInterval UsualTaking(LocalDate end)
    {
        int year = end.Month > 5 ? end.Year + 1 : end.Year;
        return new(new(year, 5, 1), new(year + 1, 4, 30));
    }
}
