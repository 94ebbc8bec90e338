using System.Reflection;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Offers.Audit;

/// <summary>What holds of the audit of any offer.</summary>
public sealed class AuditProperties
{
    private static readonly LocalDate On = new(2026, 3, 2);

    // What an offer says of one thing in several words stays together: the form never completes a part of it.
    private static readonly PropertyInfo[] Members =
        [.. OfferGenerators.Members(typeof(JobOffer)).Where(static member => member.Name != nameof(JobOffer.Form))];

    private static readonly string[] Weeks =
        [
            nameof(StatedWorkingTime.Hours), nameof(StatedWorkingTime.ShareOfFullTime), nameof(StatedWorkingTime.Timetable),
            nameof(StatedWorkingTime.ClockTimes), nameof(StatedWorkingTime.OrElse),
        ];

    [Property]
    public void Lawful_terms_make_no_error(LawfulOffer lawful) =>
        Assert.DoesNotContain(lawful.Offer.Audit(FrenchLaw.Published, On).Findings, static finding => finding.Severity == Severity.Error);

    [Property]
    public void A_term_beyond_its_bound_raises_the_rule_of_the_bound(LawfulOffer lawful, int distance) => Assert.DoesNotContain(
        OfferMutations.All,
        mutation => mutation.Of(lawful.Offer, distance) is { } beyond
            && beyond.Audit(FrenchLaw.Published, On).OutcomeOf(mutation.Rule) != AuditOutcome.Found);

    [Property]
    public void A_fact_that_was_missing_makes_no_finding_uncheckable(LawfulOffer lawful, int distance, int mutation, int fact)
    {
        OfferMutation one = OfferMutations.All[At(mutation, OfferMutations.All.Count)];
        AddBack(one.Of(lawful.Offer, distance) ?? lawful.Offer, fact);
    }

    [Property]
    public void A_fact_that_was_missing_of_any_offer_makes_no_finding_uncheckable(JobOffer offer, int fact)
    {
        JobOffer prose = offer with { Form = null }; // what the one is silent on, the other may say
        AddBack(prose, fact);
        AddBack(new JobOffer { Form = prose }, fact);
    }

    [Property]
    public void A_term_moved_to_the_form_changes_places_and_no_finding(LawfulOffer lawful, int distance, int mutation, int moved)
    {
        OfferMutation one = OfferMutations.All[At(mutation, OfferMutations.All.Count)];
        Move((one.Of(lawful.Offer, distance) ?? lawful.Offer) with { Form = null }, moved);
    }

    [Property]
    public void A_term_of_any_offer_moved_to_the_form_changes_places_and_no_finding(JobOffer offer, int moved) =>
        Move(offer with { Form = null }, moved);

    [Fact]
    public void The_bounds_are_those_of_every_rule_that_a_term_may_break() => Assert.Equal(
        ["SHR9002"], // the days of its tables are those of no term
        OfferAudit.Rules.Select(static rule => rule.Id).Except(OfferMutations.All.Select(static mutation => mutation.Rule)));

    private static void AddBack(JobOffer offer, int which)
    {
        (string Fact, JobOffer Without)[] facts = [.. OfferFacts.Without(offer)
            .Where(static each => !IsSaidOtherwise(each.Fact, each.Without))];
        if (facts.Length == 0)
        {
            return;
        }

        (string fact, JobOffer without) = facts[At(which, facts.Length)];
        OfferAudit before = without.Audit(FrenchLaw.Published, On);
        OfferAudit after = offer.Audit(FrenchLaw.Published, On);
        Assert.Empty(before.Findings
            .Where(finding => after.OutcomeOf(finding.Id) == AuditOutcome.CouldNotBeChecked)
            .Select(finding => $"{fact}: {finding}, then {after.CouldNotBeChecked.First(lacking => lacking.Id == finding.Id)}"));
    }

    // A week that is said by a share, by hours or by a timetable is not missing: the others say it again, and may contradict it.
    private static bool IsSaidOtherwise(string fact, JobOffer without) =>
        Array.Exists(Weeks, week => fact.StartsWith($"$.{nameof(JobOffer.WorkingTime)}.{week}", StringComparison.Ordinal))
        && without.WorkingTime is { ShareOfFullTime: not null } or { Hours.Count: > 0 } or { Timetable: not null } or { ClockTimes.Count: > 0 };

    private static void Move(JobOffer prose, int which)
    {
        JobOffer said = Only(prose, member => (which >> member & 1) == 0);
        JobOffer moved = said with { Form = Only(prose, member => (which >> member & 1) == 1) };
        OfferAudit before = prose.Audit(FrenchLaw.Published, On);
        OfferAudit after = moved.Audit(FrenchLaw.Published, On);
        Assert.Equal(
            before.Findings.Select(static finding => $"{finding.Id} {finding.Message}"),
            after.Findings.Select(static finding => $"{finding.Id} {finding.Message}"));
        Assert.Equal(before.CouldNotBeChecked, after.CouldNotBeChecked);
    }

    private static JobOffer Only(JobOffer offer, Func<int, bool> keeps) => (JobOffer)OfferGenerators.Build(
        typeof(JobOffer), Members.Where((_, index) => keeps(index)).Select(member => (member, member.GetValue(offer))));

    private static int At(int seed, int count) => (int)(Math.Abs((long)seed) % count);
}
