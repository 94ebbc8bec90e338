using System.Globalization;
using System.Text;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>
/// The tables of docs/rtt.md are written by the library: each stands between its two marks, and the page fails when one is stale.
/// </summary>
public class RttPageTests
{
    private const string File = "docs/rtt.md";

    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly WorkCalendar Calendar = WorkCalendar.For(HolidayZone.Metropole);
    private static readonly WeeklySchedule Week = WeeklySchedule.Of(39.Hours);
    private static readonly int[] Years = [2024, 2025, 2026, 2027, 2028];

    private static readonly Dictionary<string, Func<string>> Tables = new(StringComparer.Ordinal)
    {
        ["methods"] = Methods,
        ["days"] = DaysOfTheYears,
        ["hours"] = HoursOfTheYears,
        ["prorata"] = SharesOfAYear,
        ["solidarity"] = SolidarityModes,
        ["backwards"] = Backwards,
    };

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_library() => Snapshot.Matches(File, WithTables(Repository.Read(File)));

    private static string WithTables(string page)
    {
        foreach ((string name, Func<string> table) in Tables)
        {
            string open = $"<!-- table: {name} -->\n";
            int start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
            int end = page.IndexOf("<!-- end -->", Math.Max(start, 0), StringComparison.Ordinal);
            Assert.True(start >= open.Length && end >= start, $"{File} has no marks for the table \"{name}\".");
            page = $"{page[..start]}\n{table()}\n{page[end..]}";
        }

        return page;
    }

    private static string Methods()
    {
        return Table(
            ["method", "formula", "at 39 h", "at 37 h 30", "to the half-day at 39 h"],
            [
                Row("(a)", RttMethod.Average35, "`N = T / n × (h − 35) / (h / n)`: the average of the weeks to work is exactly 35 h"),
                Row("(a)", RttMethod.Average35LessSolidarity, "the same hours less the 7 of the solidarity day"),
                Row("(a')", RttMethod.AnnualHoursTarget, "`N = T − 1607 / (h / n)`"),
                ["(b) `Flat`", "the number that the agreement or the offer promises", "", "", ""],
                Row("(c)", RttMethod.Accrual, "`(h − 35) / (h / n)` a week of work: at 39 h half a day a week, or a little more"),
            ]);

        static string[] Row(string letter, RttMethod method, string formula)
        {
            RttRules rules = new() { Method = method, Solidarity = SolidarityMode.AlreadyCounted };
            RttEntitlement days = Week.Rtt(228.Days, new(2026, 1, 1), Law, rules);
            return
            [
                $"{letter} `{method}`",
                formula,
                Two(days.Unrounded),
                Two(WeeklySchedule.Of(37.5m.Hours).Rtt(228.Days, new(2026, 1, 1), Law, rules).Unrounded),
                Text(days.Days),
            ];
        }
    }

    private static string DaysOfTheYears() => Table(
        ["year", "D", "WE", "H", "O", "T, L = 25", "(a) L = 25", "(a) L = 30", "(a') L = 25", "(a') L = 30", "(a') L = 25, whole days"],
        Years.Select(static year =>
        {
            DayCounts days = Calendar.CountDays(year);
            RttRules target = new() { Method = RttMethod.AnnualHoursTarget, Solidarity = SolidarityMode.AlreadyCounted };
            RttEntitlement whole = Week.Rtt(year, 25.Ouvres, Calendar, Law, target);
            return new[]
            {
                Text(year), Text(days.CalendarDays), Text(days.WeeklyRestDays), Text(days.Holidays), Text(days.WorkingDays), Text(whole.TheoreticalDays),
                Two(Week.Rtt(year, 25.Ouvres, Calendar, Law).Unrounded), Two(Week.Rtt(year, 30.Ouvres, Calendar, Law).Unrounded),
                Two(whole.Unrounded), Two(Week.Rtt(year, 30.Ouvres, Calendar, Law, target).Unrounded), Text(whole.Days),
            };
        }));

    private static string HoursOfTheYears() => Table(
        ["promise", .. Years.Select(static year => Text(year))],
        new[] { (Rtt: 20.Days, Leave: 30), (Rtt: 22.5m.Days, Leave: 25), (Rtt: 23.Days, Leave: 25) }.Select(static promise => new[]
        {
            $"N = {Text(promise.Rtt)}, L = {Text(promise.Leave)}",
        }.Concat(Week.AnnualBalances(Years[0], Years[^1], promise.Rtt, promise.Leave.Ouvres, Calendar, Law).Select(static year =>
            $"{Text(year.WorkedDays)}; {(year.Hours.ExceedsLegalYear ? $"**{Text(year.Hours.WithSolidarity)}**" : Text(year.Hours.WithSolidarity))}; {Two(year.Hours.AverageWeek)}")).ToArray()));

    private static string SharesOfAYear()
    {
        RttPromise promise = RttPromise.PerFullYear(20.Days, Week);
        Readings<RttShare> fixedTerm = promise.In(2025, new(new(2025, 5, 12), new(2025, 12, 31)), 0.Ouvres, Calendar, Law).Readings();
        Readings<RttShare> permanent = promise.In(2026, new(new(2026, 3, 16), new(2026, 12, 31)), 0.Ouvres, Calendar, Law).Readings();
        return Table(
            ["method", "12 May to 31 December 2025", "to the half-day", "from 16 March 2026", "to the half-day"],
            fixedTerm.Zip(permanent).Select(static pair => new[]
            {
                $"`{pair.First.Method}`", Two(pair.First.Unrounded), Text(pair.First.Days), Two(pair.Second.Unrounded), Text(pair.Second.Days),
            }));
    }

    private static string SolidarityModes() => Table(
        ["mode", "days worked", "hours", "distance to 1607 h"],
        Week.AnnualBalance(2027, 22.5m.Days, 25.Ouvres, Calendar, Law).Readings().Select(static year => new[]
        {
            $"`{year.Solidarity}`", Text(year.WorkedDays), Text(year.Hours.WithSolidarity), Text(year.Hours.DistanceToLegalYear),
        }));

    private static string Backwards() => Table(
        ["year", "RTT for 1607 h, L = 25", "RTT for 35 h on average, L = 25", "leave for 1607 h, N = 20", "week for 1607 h, N = 20, L = 25"],
        Years.Select(static year => new[]
        {
            Text(year),
            Two(Week.BalancingRtt(year, 25.Ouvres, YearGoal.LegalYear, Calendar, Law).Rtt),
            Two(Week.BalancingRtt(year, 25.Ouvres, YearGoal.Average35, Calendar, Law).Rtt),
            Text(Week.BalancingLeave(year, 20.Days, YearGoal.LegalYear, Calendar, Law).Leave.ToDecimal(), "0.00"),
            Two(WeeklySchedule.BalancingWeek(year, 20.Days, 25.Ouvres, YearGoal.LegalYear, Calendar, Law).WeeklyHours),
        }));

    private static string Table(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        string[] columns = [.. head];
        StringBuilder text = new();
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Append(string.Concat(Enumerable.Repeat("---|", columns.Length))).Append('\n');
        foreach (IEnumerable<string> row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Days days) => Text(days.ToDecimal(), "0.##");

    private static string Text(Hours hours) => Text(hours.ToDecimal(), "0.##");

    private static string Two(Days days) => Text(days.ToDecimal(), "0.00");

    private static string Two(Hours hours) => Text(hours.ToDecimal(), "0.00");

    private static string Text(decimal number, string format) =>
        decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
}
