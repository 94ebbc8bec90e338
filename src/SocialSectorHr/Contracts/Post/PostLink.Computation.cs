using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the contract on its own, then after the contract before.</content>
public sealed partial record PostLink
{
    internal PostLink(PostHistoryQuestion question, int index, Explanation? why = null)
    {
        Contract = question.Contracts[index];
        (Faults, Unchecked, Ceiling) = OnItsOwn(Contract, question, why);
        if (index == 0)
        {
            return;
        }

        PostContract before = question.Before(index);
        (IsWaitingRequired, Exemption) = Waits(before, Contract, question.Rules, why);
        if (before.LastDay is not { } end)
        {
            why?.Decided(
                FixedTermFaults.WaitingPeriodNotKept.Label(),
                null,
                new("la fin du contrat précédent n'est pas connue", "the end of the contract before is not known"),
                LabourCode.L1244_3);
            Unchecked |= FixedTermFaults.WaitingPeriodNotKept | FixedTermFaults.SameEmployeeAtOnce;
        }
        else
        {
            WaitingPeriodQuestion wait = question.Wait(before, end);
            WaitingPeriod waiting = new(wait);
            IsWaitingKept = Contract.Contract.Start >= waiting.EarliestNewStart;
            WaitingPeriod = waiting;
            bool? isTooEarly = IsWaitingRequired == false ? false : TooEarly(wait, why);
            bool isAtOnce = Contract.Contract.Start <= end.PlusDays(1);
            IsSameEmployeeAtOnce = isAtOnce ? IsSame(before.Employee, Contract.Employee) : false;
            bool? isUnlawfulAtOnce = AtOnce(before, isAtOnce, why);
            Faults |= Where(isTooEarly == true, FixedTermFaults.WaitingPeriodNotKept)
                | Where(isUnlawfulAtOnce == true, FixedTermFaults.SameEmployeeAtOnce);
            Unchecked |= Where(isTooEarly is null, FixedTermFaults.WaitingPeriodNotKept)
                | Where(isUnlawfulAtOnce is null, FixedTermFaults.SameEmployeeAtOnce);
        }

        Unchecked |= Where(Overlaps(question.Contracts, index, why), FixedTermFaults.Overlap);
    }

    private static FixedTermFaults Where(bool isSo, FixedTermFaults fault) => isSo ? fault : FixedTermFaults.None;

    private static (FixedTermFaults Faults, FixedTermFaults Unchecked, Months? Ceiling) OnItsOwn(
        PostContract contract, PostHistoryQuestion question, Explanation? why)
    {
        FixedTermCheck check = new(question.Check(contract), why);
        switch (contract.Contract)
        {
            case FixedTermContract fixedTerm:
                return (
                    check.Faults,
                    check.Unchecked,
                    new FixedTermCeiling(new FixedTermQuestion(fixedTerm, question.Law, question.Rules)).Maximum);
            case DefinedPurposeContract purpose:
                DefinedPurposeTerm term = new(new DefinedPurposeQuestion(purpose, question.Law));
                bool? isOutside = contract.EndedOn is { } endedOn ? endedOn > term.CeilingEnd : null;
                why?.Decided(
                    FixedTermFaults.BeyondDefinedPurpose.Label(),
                    isOutside,
                    isOutside is null ? new("la fin du contrat n'est pas connue", "the end of the contract is not known") : default,
                    LabourCode.L1242_8_2);
                return (
                    check.Faults | Where(isOutside == true, FixedTermFaults.BeyondDefinedPurpose),
                    check.Unchecked | Where(isOutside is null, FixedTermFaults.BeyondDefinedPurpose),
                    term.Maximum);
            default:
                return (check.Faults, check.Unchecked, null);
        }
    }

    /// <summary>Whether it starts before the wait is over; null where a fact lacks to say that it has to wait.</summary>
    private bool? TooEarly(WaitingPeriodQuestion wait, Explanation? why)
    {
        if (why is not null)
        {
            _ = new WaitingPeriod(wait, why.Part(new("Délai de carence", "Waiting period")));
        }

        bool? isTooEarly = IsWaitingKept == true ? false : IsWaitingRequired is null ? null : true;
        why?.Decided(
            FixedTermFaults.WaitingPeriodNotKept.Label(),
            isTooEarly,
            isTooEarly is null
                ? new("on ne sait pas si une carence est due", "whether a waiting period is due is not known")
                : default,
            LabourCode.L1244_3);
        return isTooEarly;
    }

    /// <summary>Whether the same employee follows at once where neither reason allows it; null where a fact lacks.</summary>
    private bool? AtOnce(PostContract before, bool isAtOnce, Explanation? why)
    {
        bool? isOpen = FixedTermReasons.Of(before.Contract.KnownReason).MayFollowAtOnce
            & FixedTermReasons.Of(Contract.Contract.KnownReason).MayFollowAtOnce;
        bool? isFault = IsSameEmployeeAtOnce & !isOpen;
        if (isAtOnce)
        {
            why?.Decided(
                FixedTermFaults.SameEmployeeAtOnce.Label(),
                isFault,
                isFault is null ? new("il manque un motif ou un nom", "a reason or a name is lacking") : default,
                LabourCode.L1244_1);
        }

        return isFault;
    }

    private static bool? IsSame(string? one, string? other) =>
        one is null || other is null ? null : string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>Two contracts on a post at the same time may be two part-timers, or not: the facts do not say.</summary>
    private static bool Overlaps(IReadOnlyList<PostContract> contracts, int index, Explanation? why)
    {
        LocalDate start = contracts[index].Contract.Start;
        if (!contracts.Take(index).Any(contract => contract.LastDay >= start))
        {
            return false;
        }

        why?.Decided(
            FixedTermFaults.Overlap.Label(),
            null,
            new("un contrat antérieur court encore : temps partiels ou erreur", "a contract before still runs: part-timers or a mistake"));
        return true;
    }
}
