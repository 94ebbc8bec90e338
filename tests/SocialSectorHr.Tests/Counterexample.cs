using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime.Text;

namespace SocialSectorHr.Tests;

/// <summary>How a generated value is printed when a property fails: exact, and in no culture.</summary>
internal static class Counterexample
{
    public static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        DateInterval interval => $"[{Show(interval.Start)}, {Show(interval.End)}]",
        ITuple arguments => string.Join(
            ", ", Enumerable.Range(0, arguments.Length).Select(i => Show(arguments[i]))), // several arguments arrive as one
        Money money => Exact(money, money.Exact),
        Hours hours => Exact(hours, hours.Exact),
        Days days => Exact(days, days.Exact),
        Weeks weeks => Exact(weeks, weeks.Exact),
        Months months => Exact(months, months.Exact),
        Percent percent => Exact(percent, percent.Exact),
        LeaveDays leave => Exact(leave, leave.Exact),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        IEnumerable values => $"[{string.Join(", ", values.Cast<object?>().Select(Show))}]",
        _ => value.ToString() ?? string.Empty,
    };

    private static string Exact<T>(T value, Fraction exact)
        where T : struct => $"{value} (exactly {exact})";
}
