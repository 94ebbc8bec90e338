using System.Text;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests;

/// <summary>The table of reasons on the page of fixed terms is that of the library.</summary>
public class FixedTermsPageTests
{
    private const string Page = "docs/fixed-terms.md";
    private const string Open = "<!-- reasons -->\n";
    private const string Close = "<!-- /reasons -->";

    [Fact]
    public void The_table_of_the_reasons_is_that_of_the_library()
    {
        string page = Repository.Read(Page);
        int from = page.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        int to = page.IndexOf(Close, StringComparison.Ordinal);
        Snapshot.Matches(Page, $"{page[..from]}{Table()}{page[to..]}");
    }

    private static string Table()
    {
        StringBuilder table = new();
        table.Append("| reason | ceiling | least | renewals | uncertain term | wait after it | 10 % at the end |\n|---|---|---|---|---|---|---|\n");
        foreach (FixedTermReason reason in Enum.GetValues<FixedTermReason>())
        {
            FixedTermCeiling terms = FixedTermCeiling.Of(reason, new(2026, 2, 2), FrenchLaw.Published);
            if (!terms.IsAllowed)
            {
                table.Append($"| {reason} | closed | | | | | |\n");
                continue;
            }

            string wait = terms.WaitingNeed switch
            {
                WaitingPeriodNeed.Required => "yes",
                WaitingPeriodNeed.UnlessNewAbsence => "but for a new absence",
                WaitingPeriodNeed.NotRequired => "no, if both are exempt",
                _ => "not found",
            };
            string maximum = terms.Maximum?.ToString() ?? "the scheme's own";
            string least = (terms.InitialMinimum ?? terms.Minimum)?.ToString() ?? "none";
            string renewals = terms.MaximumRenewals?.ToString() ?? "the scheme's own";
            table.Append($"| {reason} | {maximum} | {least} | {renewals} | {Say(terms.AllowsUncertainTerm)} | {wait} | {Say(terms.HasEndIndemnity)} |\n");
        }

        return table.ToString();
    }

    private static string Say(bool? answer) => answer switch { true => "yes", false => "no", null => "the scheme's own" };
}
