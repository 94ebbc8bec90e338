using System.Text.Json.Nodes;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>Every rule has an outcome, and its tests show the three that it may have.</summary>
public sealed class AuditOutcomesTests
{
    private static readonly LocalDate On = OutcomeRow.On;

    private static readonly JobOffer[] Offers =
    [
        .. new object[][][]
            {
                [.. ContractAuditTests.Cases], [.. TrialAuditTests.Cases], [.. PayAuditTests.Cases], [.. WorkingTimeAuditTests.Cases],
                [.. PublicAuditTests.Cases],
                [.. AuditFaultsTests.FormAlone], [.. AuditFaultsTests.Unsaid], [.. AuditFaultsTests.Windows], [.. AuditFaultsTests.Hours],
                [.. AuditFaultsTests.Others],
            }
            .SelectMany(static rows => rows).Select(static row => (JobOffer)row[1]),
        .. SmallOffer.All.Select(static small => small.Offer),
        .. OfferAudit.Rules.Select(static rule => OfferJson.Read(AuditRulePage.Of(rule.Id).Offer)),
        .. OfferAudit.Rules.Select(static rule => OfferJson.Read(AuditRulePage.Of(rule.Id).MendedOffer().ToJsonString())),
    ];

    private static readonly HashSet<(string Id, AuditOutcome Outcome)> Seen =
        [
            .. Offers.SelectMany(static offer => offer.Audit(FrenchLaw.Published, On).Outcomes)
                .Select(static rule => (rule.Rule.Id, rule.Outcome)),
        ];

    public static TheoryData<string> Ids => [.. OfferAudit.Rules.Select(static rule => rule.Id)];

    public static TheoryData<string> Rows => [.. OutcomeRow.All.Select(static row => row.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_for_each_of_its_three_outcomes(string id) => Assert.Equal(
        [AuditOutcome.Found, AuditOutcome.Fine, AuditOutcome.CouldNotBeChecked],
        OutcomeRow.All.Where(row => row.Rule == id).Select(static row => row.Outcome));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_has_its_outcome_or_a_reason_why_no_offer_has_it(string name)
    {
        OutcomeRow row = OutcomeRow.All.Single(each => each.ToString() == name);
        if (row.Text is null)
        {
            Assert.NotEmpty(row.Never!);
            Assert.DoesNotContain((row.Rule, row.Outcome), Seen);
        }
        else
        {
            Assert.Equal(row.Outcome, row.Audit.OutcomeOf(row.Rule));
        }
    }

    [Fact]
    public void What_a_row_says_in_both_languages_is_a_reviewed_text() =>
        Snapshot.Matches(OutcomeRow.Path, $"[\n  {string.Join(",\n  ", OutcomeRow.All.Select(static row => row.Write()))}\n]");

    [Property]
    public bool Every_rule_has_one_outcome_that_the_lists_bear_out(JobOffer offer, LocalDate on)
    {
        OfferAudit audit = offer.Audit(FrenchLaw.Published, on);
        return audit.Outcomes.Select(static rule => rule.Rule).SequenceEqual(OfferAudit.Rules) && audit.Outcomes.All(rule =>
        {
            bool found = audit.Findings.Any(finding => finding.Rule == rule.Rule);
            bool lacking = audit.CouldNotBeChecked.Any(unchecked_ => unchecked_.Rule == rule.Rule);
            return rule.Outcome == audit.OutcomeOf(rule.Rule.Id) && rule.Outcome switch
            {
                AuditOutcome.Found => found,
                AuditOutcome.CouldNotBeChecked => lacking && !found,
                _ => !found && !lacking,
            };
        });
    }

    [Fact]
    public void A_finding_says_the_same_figures_in_both_languages()
    {
        Finding[] findings = [.. Offers.SelectMany(static offer => offer.Audit(FrenchLaw.Published, On).Findings)];
        Assert.All(findings, static finding =>
        {
            Assert.NotEqual(finding.Message.French, finding.Message.English);
            if (!HasMinutes(finding.Message.French.Plain()))
            {
                Assert.Equal(Figures(finding.Message.French), Figures(finding.Message.English));
            }
        });
        Assert.Equal(OfferAudit.Rules.Count, findings.Select(static finding => finding.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_silent_offer_has_no_silent_rule()
    {
        OfferAudit audit = new JobOffer().Audit(FrenchLaw.Published, On);
        Assert.Equal(AuditOutcome.Found, audit.OutcomeOf("SHR2009"));
        Assert.Equal(AuditOutcome.CouldNotBeChecked, audit.OutcomeOf("SHR4001"));
        Assert.Equal(AuditOutcome.Fine, audit.OutcomeOf("SHR9001"));
        Assert.Equal(AuditOutcome.DoesNotApply, audit.OutcomeOf("SHR3005"));
        Assert.Equal("SHR3005: does not apply", audit.Outcomes.Single(static rule => rule.Rule.Id == "SHR3005").ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => audit.OutcomeOf("SHR0000"));
    }

    [Fact]
    public void A_rule_is_switched_off_or_weighed_otherwise_for_a_reason_that_is_kept()
    {
        JobOffer offer = new() { Contracts = [new StatedContract.FixedTerm { Duration = 6.Months }] };
        AuditRules rules = new()
        {
            Settings = [AuditSetting.Off("SHR2009", "pay is told in the interview"), AuditSetting.As("SHR1008", Severity.Error, "our charter")],
        };
        OfferAudit audit = offer.Audit(FrenchLaw.Published, On, rules);

        Assert.Equal(AuditOutcome.SwitchedOff, audit.OutcomeOf("SHR2009"));
        Assert.DoesNotContain(audit.Findings, static finding => finding.Id == "SHR2009");
        Assert.Equal(Severity.Error, audit.Findings.Single(static finding => finding.Id == "SHR1008").Severity);
        Assert.EndsWith("SHR2009 switched off: pay is told in the interview\nSHR1008 error: our charter", audit.ToString(), StringComparison.Ordinal);
        JsonArray settings = JsonNode.Parse(audit.ToJson(Language.French))!["settings"]!.AsArray();
        Assert.Equal(["pay is told in the interview", "our charter"], settings.Select(static setting => (string)setting!["reason"]!));
        Assert.Equal("toutes les règles, telles quelles", new AuditRules().ToString(Language.French));
    }

    [Fact]
    public void A_setting_without_a_reason_or_of_no_rule_is_refused()
    {
        Assert.Equal("reason", Assert.Throws<ArgumentOutOfRangeException>(static () => AuditSetting.Off("SHR2009", " ")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentOutOfRangeException>(static () => AuditSetting.Off("2009", "why")).ParamName);
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(static () => AuditSetting.As("SHR2009", (Severity)9, "why")).ParamName);
        AuditRules unknown = new() { Settings = [AuditSetting.Off("SHR0000", "why")] };
        Assert.Equal("rules", Assert.Throws<ArgumentOutOfRangeException>(() => new JobOffer().Audit(FrenchLaw.Published, On, unknown)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AuditRules
        {
            Settings = [AuditSetting.Off("SHR2009", "once"), AuditSetting.As("SHR2009", Severity.Error, "twice")],
        });
    }

    [Theory]
    [InlineData("SHR2002")]
    [InlineData("SHR2006")]
    [InlineData("SHR2015")]
    public void A_mend_that_is_put_in_its_place_mends(string id)
    {
        JsonNode offer = JsonNode.Parse(AuditRulePage.Of(id).Offer)!;
        Mend mend = AuditRulePage.Audit(offer).Findings.Single(finding => finding.Id == id).Mend!;
        foreach (MendChange change in mend.Changes)
        {
            string[] steps = change.JsonPointer[1..].Split('/');
            JsonNode holder = steps[..^1].Aggregate(
                offer, static (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
            holder[steps[^1]] = JsonNode.Parse(change.Value);
        }

        Assert.NotEmpty(mend.Changes);
        Assert.NotEqual(AuditOutcome.Found, AuditRulePage.Audit(offer).OutcomeOf(id));
    }

    // French says 17 h 30 where English says 17.5 h.
    private static bool HasMinutes(string french) => System.Text.RegularExpressions.Regex.IsMatch(
        french, @"\d h \d", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    // The digits alone, whatever separates them.
    private static IEnumerable<char> Figures(string text) => text.Where(char.IsAsciiDigit).Order();
}
