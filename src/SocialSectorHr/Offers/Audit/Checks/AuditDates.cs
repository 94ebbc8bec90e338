using NodaTime;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>Lengths and ends of stated contracts, for any figure an offer may hold: absurd sizes are no length.</summary>
internal static class AuditDates
{
    private const int MostMonths = 1_200;
    private const int MostDays = 36_600;
    private const int LastYear = 9_800;

    /// <summary>The days between two stated lengths of one contract that count as a contradiction.</summary>
    public static int Tolerance => 10;

    /// <summary>The exact length that is stated, as months and days; null where none is, or where it is no whole length.</summary>
    public static IEnumerable<(int Months, int Days)> Lengths(StatedContract.Temporary contract)
    {
        if (contract.Duration is { IsExact: true, AtLeast: { } months } && Count(months.Exact, MostMonths) is { } wholeMonths)
        {
            yield return (wholeMonths, 0);
        }

        if (contract.DurationInWeeks is { IsExact: true, AtLeast: { } weeks } && Count(weeks.Exact, MostDays / 7) is { } wholeWeeks)
        {
            yield return (0, 7 * wholeWeeks);
        }

        if (contract.DurationInDays is { IsExact: true, AtLeast: { } days } && Count(days.Exact, MostDays) is { } wholeDays)
        {
            yield return (0, wholeDays);
        }
    }

    /// <summary>The last day of a length, or null beyond the calendar.</summary>
    public static LocalDate? End(LocalDate start, (int Months, int Days) length) =>
        start.Year is >= 1 and <= LastYear && length is { Months: >= 0 and <= MostMonths, Days: >= 0 and <= MostDays } && length != (0, 0)
            ? DayNumberRule.End(start, length.Months, length.Days)
            : null;

    public static string Write((int Months, int Days) length, Language language) =>
        length.Months > 0 ? Months.Of(length.Months).ToString(language) : Days.Of(length.Days).ToString(language);

    /// <summary>Whether a length is stated at all, exact or not; an empty figure is none.</summary>
    public static bool HasLength(StatedContract.Temporary contract) =>
        contract.Duration is { IsEmpty: false } || contract.DurationInWeeks is { IsEmpty: false }
            || contract.DurationInDays is { IsEmpty: false };

    /// <summary>Whether a length or an end is stated.</summary>
    public static bool HasTerm(StatedContract.Temporary contract) =>
        HasLength(contract) || contract.End is { Earliest: not null } or { Latest: not null };

    private static int? Count(Fraction exact, int most) => exact.IsInteger && exact >= 1 && exact <= most ? (int)exact.Numerator : null;
}
