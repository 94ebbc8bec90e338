using System.Text;
using SocialSectorHr.Audit;

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
        page.Append("A rule finds something, finds nothing, or could not be checked and names the facts the offer lacks. Ids never change and are never reused; the severity is the usual one, a finding may be milder\n");
        page.Append("or graver on its facts. An offer is not the contract: what only the contract must contain is an information here.\n\n");
        page.Append("| id | name | severity | what | en français |\n|---|---|---|---|---|\n");
        foreach (AuditRule rule in OfferAudit.Rules)
        {
            page.Append($"| {rule.Id} | {rule.Name} | {rule.Severity} | {rule.Title.English} | {rule.Title.French} |\n");
        }

        return page.ToString();
    }
}
