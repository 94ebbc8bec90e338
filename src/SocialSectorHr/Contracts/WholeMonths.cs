using NodaTime;

namespace SocialSectorHr;

/// <summary>Lengths that a calendar can count: whole months, and periods of whole days or more.</summary>
internal static class WholeMonths
{
    private const int Most = 1_200;

    /// <summary>The number of months, if it is whole, one or more.</summary>
    public static int Count(Months months, string parameter) => months.Exact.IsInteger && months.Exact >= 1 && months.Exact <= Most
        ? (int)months.Exact.Numerator
        : throw Refusal.OutOfRange(months, parameter, "a whole number of months, between 1 and 1200: a part of a month is stated in days");

    /// <summary>The months and days of a length from day number to day number, both zero or more and one of them not zero.</summary>
    public static (int Months, int Days) Split(Period length, string parameter)
    {
        if (length is null)
        {
            throw new ArgumentNullException(parameter);
        }

        bool whole = !length.HasTimeComponent && length is { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 };
        long months = (12L * length.Years) + length.Months;
        long days = (7L * length.Weeks) + length.Days;
        return whole && months + days > 0 && months <= Most && days <= 31 * Most
            ? ((int)months, (int)days)
            : throw Refusal.OutOfRange(length, parameter, "at least one day and at most a century, in whole years, months, weeks and days");
    }
}
