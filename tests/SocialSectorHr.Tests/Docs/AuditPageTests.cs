using System.Globalization;
using System.Text;
using SocialSectorHr.Audit;
using SocialSectorHr.Tests.Offers.Audit;

namespace SocialSectorHr.Tests;

/// <summary>The page of the audit's rules is written from the rules themselves, and fails when it is stale.</summary>
public class AuditPageTests
{
    [Fact]
    public void The_page_of_the_rules_is_that_of_the_library() => Snapshot.Matches("docs/audit.md", Page());

    [Fact]
    public void Ids_and_names_are_given_once_and_in_order()
    {
        string[] ids = [.. OfferAudit.Rules.Select(rule => rule.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
        Assert.Equal(ids.Length, OfferAudit.Rules.Select(rule => rule.Name).Distinct().Count());
    }

    private static string Page()
    {
        StringBuilder page = new();
        page.Append("# Audit rules\n\n");
        page.Append("What `offer.Audit(law, on)` checks, on the stated facts alone: nothing is assumed. Where the prose is silent the job board's form speaks.\n");
        page.Append("An audit has something to say of every rule (`Outcomes`): it found something, it could not be checked and names the facts the offer lacks, it is fine,\n");
        page.Append("or it does not apply. Ids never change and are never reused; the severity is the usual one, a finding may be milder or graver on its facts. An offer is not\n");
        page.Append("the contract: what only the contract must contain is an information here.\n\n");
        page.Append("A caller switches rules off or changes their severity for one audit, with a reason that is kept: `offer.Audit(law, on, new AuditRules { … })`. The audit is\n");
        page.Append("written as JSON (`ToJson`, [schema](schema/audit.schema.json)) and as SARIF 2.1.0 (`ToSarif`), which editors show on the lines of the file; the\n");
        page.Append("sample [audit.cs](samples/audit.cs) does both. Where one lawful mend needs no new fact the finding carries it (`Mend`).\n\n");
        page.Append("| id | name | severity | posts | what | en français |\n|---|---|---|---|---|---|\n");
        foreach (AuditRule rule in OfferAudit.Rules)
        {
            page.Append($"| [{rule.Id}](audit/{rule.Id}.md) | {rule.Name} | {rule.Severity} | {AuditRulePage.PostsOf(rule.Id)} | {rule.Title.English} | {rule.Title.French} |\n");
        }

        page.Append("\nAn agreement of the employer's own, which no library holds, is given by the caller: `offer.Audit(law, on, agreement: own)`. Its ceilings, its trial, its\n");
        page.Append("part time and its pay come before the law's, as those of a branch that the offer names do. Nights and Sundays have no rule of their own: SHR3015 says\n");
        page.Append("that they could not be checked.\n\n## How well it finds\n\n");
        page.Append($"On {SmallOffer.All.Count} small offers written in the ways real ones are (in the form only, in ranges, windows, k€, by the hour, part time in percent, several contracts),\n");
        page.Append($"with the findings that a person expected of each, written down before the audit was run: precision {Two(SmallOffer.Precision)}, recall {Two(SmallOffer.Recall)}.\n\n");
        page.Append("On the first run of the first 60 one finding was wrong (the pay of an apprentice called implausible; mended) and one was right and not expected (SHR9001).\n");
        page.Append("On the first run of the 40 others, precision 0.98 and recall 0.95: one finding was wrong (the conditions of the Labour Code asked of a living place's 258 days;\n");
        page.Append("mended), two were missed (a month in the prose beside an hour in the form, the trial of a public contract). They are the library's own: real offers hold more.\n");
        return page.ToString();
    }

    private static string Two(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
