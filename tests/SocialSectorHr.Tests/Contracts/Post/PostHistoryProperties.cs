using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>What holds for every history of a post.</summary>
public class PostHistoryProperties
{
    private const FixedTermFaults Between =
        FixedTermFaults.WaitingPeriodNotKept | FixedTermFaults.SameEmployeeAtOnce | FixedTermFaults.Overlap;

    private static readonly FrenchLaw Law = FrenchLaw.Published;

    [Property]
    internal bool Each_contract_has_the_faults_it_has_alone(PostHistory history, OpeningDays open)
    {
        PostHistoryCheck check = history.Check(open.Calendar, Law);
        return check.Links.Count == history.Contracts.Count
            && check.Links.All(static link => (link.Faults & ~Between, link.Unchecked & ~Between) == Alone(link.Contract))
            && (check.Links[0].Faults & Between) == FixedTermFaults.None
            && check.Links[0].WaitingPeriod is null;
    }

    [Property]
    internal bool A_post_waits_as_its_two_contracts_say_and_a_wait_not_kept_is_a_fault_where_one_was_due(
        PostHistory history, OpeningDays open) => Follow(history, open, static (before, link, open) =>
    {
        PostContract next = link.Contract;
        bool? isRequired = NaivePost.IsWaitingRequired(before, next);
        if (link.IsWaitingRequired != isRequired || (link.Exemption is not null) != (isRequired == false))
        {
            return false;
        }

        if (NaivePost.LastDay(before) is not { } end)
        {
            return link.WaitingPeriod is null && link.IsWaitingKept is null && Has(link.Unchecked, FixedTermFaults.WaitingPeriodNotKept);
        }

        bool isKept = next.Contract.Start >= before.Contract.WaitingPeriod(end, open.Calendar, Law).EarliestNewStart;
        return link.IsWaitingKept == isKept
            && Has(link.Faults, FixedTermFaults.WaitingPeriodNotKept) == (isRequired == true && !isKept)
            && Has(link.Unchecked, FixedTermFaults.WaitingPeriodNotKept) == (isRequired is null && !isKept);
    });

    [Property]
    internal bool The_same_employee_follows_at_once_where_both_reasons_allow_it(
        PostHistory history, OpeningDays open) => Follow(history, open, static (before, link, _) =>
    {
        bool? isTooSoon = NaivePost.LastDay(before) is null ? null : NaivePost.IsSameEmployeeTooSoon(before, link.Contract);
        return Has(link.Faults, FixedTermFaults.SameEmployeeAtOnce) == (isTooSoon == true)
            && Has(link.Unchecked, FixedTermFaults.SameEmployeeAtOnce) == isTooSoon is null;
    });

    [Property]
    internal bool Contracts_of_which_one_before_still_runs_are_left_to_be_looked_at(PostHistory history, OpeningDays open) =>
        history.Check(open.Calendar, Law).Links.Select((link, index) => Has(link.Unchecked, FixedTermFaults.Overlap)
            == history.Contracts.Take(index).Any(before => NaivePost.LastDay(before) >= link.Contract.Contract.Start))
                .All(static held => held);

    [Property]
    internal FsCheck.Property The_first_day_that_a_history_allows_is_lawful_and_the_day_before_is_not(LocalDate start, OpeningDays open) =>
        Only.When(start.Year > 2017 && start.Year < 2080, () =>
        {
            FixedTermContract before = FixedTermContract.Lasting(start, 2.Months) with { Reason = FixedTermReason.TemporaryIncrease };
            LocalDate first = before.WaitingPeriod(open.Calendar, Law).EarliestNewStart;
            return Check(first).IsLawful != false && Check(first.PlusDays(-1)).Faults == FixedTermFaults.WaitingPeriodNotKept;

            PostHistoryCheck Check(LocalDate next) => PostHistory.Of(
                PostContract.Of(before),
                PostContract.Of(FixedTermContract.Lasting(next, 1.Months) with { Reason = FixedTermReason.TemporaryIncrease }))
                    .Check(open.Calendar, Law);
        });

    /// <summary>Holds for every contract and the one that it follows.</summary>
    private static bool Follow(PostHistory history, OpeningDays open, Func<PostContract, PostLink, OpeningDays, bool> holds) =>
        history.Check(open.Calendar, Law).Links.Select(
            (link, index) => index == 0 || holds(NaivePost.Before(history.Contracts, index), link, open))
            .All(static held => held);

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked) Alone(PostContract contract)
    {
        switch (contract.Contract)
        {
            case FixedTermContract fixedTerm:
                return (fixedTerm.Check(Law).Faults, fixedTerm.Check(Law).Unchecked);
            case UncertainTermContract uncertain:
                return (uncertain.Check(Law).Faults, uncertain.Check(Law).Unchecked);
            default:
                // 36 months at most (L1242-8-2), known once it has ended; besides what the contract says of itself.
                FixedTermCheck purpose = ((DefinedPurposeContract)contract.Contract).Check(Law);
                LocalDate last = FixedTermContract.Lasting(contract.Contract.Start, 36.Months).End;
                return contract.EndedOn is not { } end ? (purpose.Faults, purpose.Unchecked | FixedTermFaults.BeyondDefinedPurpose)
                    : (purpose.Faults | (end > last ? FixedTermFaults.BeyondDefinedPurpose : FixedTermFaults.None), purpose.Unchecked);
        }
    }

    private static bool Has(FixedTermFaults faults, FixedTermFaults one) => (faults & one) == one;
}
