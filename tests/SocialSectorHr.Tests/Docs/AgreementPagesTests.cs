using System.Globalization;
using System.Text;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests;

/// <summary>The tables on the page of an agreement, all topics, are written from the library, and fail when they are stale.</summary>
public partial class AgreementPagesTests
{
    private const string Heading = "## Pay\n";

    private static readonly Dictionary<int, (string Page, Func<string> Values)> Pages = new()
    {
        [413] = ("ccn66", static () => Values(Ccn66Values.Point) + Values(Ccn66Values.PointOfMembers) + Values(Ccn66Values.Allowance)
            + Values(Ccn66Values.LeastCoefficient) + Values(Ccn66Values.LeastCoefficientOfMembers) + Values(Ccn66Values.Sunday)),
        [29] = ("ccn51", static () => Values(Ccn51Values.Point) + Values(Ccn51Values.PointOfMembers) + Values(Ccn51Values.Sunday)
            + Values(Ccn51Values.Night) + Values(Ccn51Values.WorkedNight) + Values(Ccn51Values.CollectiveBonus)),
        [1518] = ("eclat", static () => Values(EclatValues.First) + Values(EclatValues.Second) + Values(EclatValues.Point)),
        [2941] = ("bad", static () => Values(HomeCareValues.Point)),
        [1261] = ("alisfa", static () => Values(AlisfaValues.Socle) + Values(AlisfaValues.Point)),
        [2190] = ("missions-locales", static () => Values(MissionsLocalesValues.Point)),
        [2336] = (
            "hla",
            static () => Values(SupportedHousingValues.First) + Values(SupportedHousingValues.Second) + Values(
                SupportedHousingValues.LeastWeighing)),
        [405] = ("ccn65", static () => Values(Ccn65Values.Point) + Values(Ccn65Values.AboveMinimumWage)),
    };

    public static TheoryData<int> Held =>
        [.. CollectiveAgreements.All.Where(static agreement => agreement.HoldsPay).Select(static agreement => agreement.Idcc!.Value)];

    [Theory]
    [MemberData(nameof(Held))]
    public void The_tables_of_an_agreement_are_those_of_the_library(int idcc)
    {
        string file = $"docs/agreements/{Pages[idcc].Page}.md";
        string page = File.ReadAllText(Repository.PathOf(file), Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
        int at = page.IndexOf(Heading, StringComparison.Ordinal);
        Snapshot.Matches(file, $"{(at < 0 ? page + "\n" : page[..at])}{Tables(CollectiveAgreements.OfIdcc(idcc)!, Pages[idcc].Values())}");
    }

    private static string Tables(CollectiveAgreement agreement, string values)
    {
        StringBuilder page = new(Heading);
        page.Append("\nThese tables are written by the library's tests; to the end of the page.\n\n");
        page.Append("| value | from | | text |\n|---|---|---|---|\n").Append(values);
        if (agreement.Jobs.Count > 0)
        {
            page.Append("\n| job | en français | coefficients, after so many years | text |\n|---|---|---|---|\n");
            foreach (AgreementJob job in agreement.Jobs)
            {
                string night = job.NightGrid is { } grid ? $"; boarding place {Steps(grid)}" : string.Empty;
                string complement = job.Complement > Points.Zero ? $" + {job.Complement}" : string.Empty;
                page.Append($"| {job.Name.English} | {job.Name.French} | {Steps(job.Grid)}{complement}{night} | {Cited(job.Source)} |\n");
            }
        }

        return page.Append(Sickness(agreement)).Append(Leaving(agreement)).Append(Leave(agreement)).Append(WorkingTime(agreement)).ToString();
    }

    private static string Sickness(CollectiveAgreement agreement)
    {
        if (agreement.Sickness is not { } table)
        {
            return "\n## Sickness\n\nNot held: the law alone.\n";
        }

        StringBuilder page = new("\n## Sickness\n\n| category | from | waiting | pay kept | text |\n|---|---|---|---|---|\n");
        foreach (AgreementRow<SickPayRules> row in table.Rows)
        {
            string whom = row.Categories.Count == 0
                ? "all"
                : string.Join(", ", row.Categories.Select(static category => category.Label(Language.English)));
            SickPayRules rules = row.Rules;
            page.Append($"| {whom} | {rules.Requires.ToString(Language.English)} | {rules.Waiting} | {rules.ToString(Language.English)} ");
            page.Append($"| {Cited(rules.Source)} |\n");
        }

        return page.ToString();
    }

    private static string Steps(Dated<PayGrid> grid) => string.Join(
        " ", grid[^1].Value.Steps.Select(static step => string.Create(CultureInfo.InvariantCulture, $"{step.Years}:{step.Coefficient.ToDecimal()}")));

    private static string Values<T>(Dated<T> table)
        where T : notnull => string.Concat(table.Select(row => string.Create(
        CultureInfo.InvariantCulture, $"| {table.Name.English} | {row.From:uuuu-MM-dd} | {Exact(row.Value)} | {Cited(row.Source)} |\n")));

    private static string Exact(object value) => value switch
    {
        Money money => string.Create(CultureInfo.InvariantCulture, $"€{money.ToDecimal()}"),
        _ => value.ToString() ?? string.Empty,
    };

    private static string Cited(LegalSource source) => source.Address is { } address ? $"[{source.Citation}]({address})" : source.Citation;
}
