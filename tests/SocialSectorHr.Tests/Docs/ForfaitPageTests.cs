using System.Text;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>The table of rest days of the page on the forfait is written by the library, and fails when it is stale.</summary>
public class ForfaitPageTests
{
    private const string Path = "docs/forfait-jours.md";
    private const string Start = "<!-- rest days -->\n";
    private const string End = "<!-- end -->";

    [Fact]
    public void The_table_of_rest_days_is_that_of_the_library()
    {
        string page = Repository.Read(Path).Replace("\r\n", "\n", StringComparison.Ordinal);
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        Snapshot.Matches(Path, $"{page[..start]}{Table()}{page[page.IndexOf(End, StringComparison.Ordinal)..]}");
    }

    private static string Table()
    {
        WorkCalendar metropole = WorkCalendar.For(HolidayZone.Metropole);
        WorkCalendar alsace = WorkCalendar.For(HolidayZone.AlsaceMoselleWithGoodFriday);
        StringBuilder table = new();
        table.Append("\n| year | holidays on a weekday | days left by 25 of leave | rest days, 218 | rest days, 214 |");
        table.Append(" holidays, Alsace-Moselle with Good Friday | rest days, 218 | rest days, 214 |\n");
        table.Append("|---|---|---|---|---|---|---|---|\n");
        for (int year = 2024; year <= 2028; year++)
        {
            ForfaitYear full = Year(218, year, metropole);
            ForfaitYear fullInAlsace = Year(218, year, alsace);
            table.Append($"| {year} | {full.Counts.Holidays} | {full.WorkableDays.ToDecimal():0.#} ");
            table.Append($"| {full.RestDays.ToDecimal():0.#} | {Year(214, year, metropole).RestDays.ToDecimal():0.#} ");
            table.Append($"| {fullInAlsace.Counts.Holidays} | {fullInAlsace.RestDays.ToDecimal():0.#} ");
            table.Append($"| {Year(214, year, alsace).RestDays.ToDecimal():0.#} |\n");
        }

        return table.Append('\n').ToString();
    }

    private static ForfaitYear Year(int days, int year, WorkCalendar calendar) =>
        DaysForfait.Of(days.Days).Year(year, 25.Ouvres, calendar, FrenchLaw.Published);
}
