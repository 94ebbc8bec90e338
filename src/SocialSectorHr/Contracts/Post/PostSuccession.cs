using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>One contract of a post's history, on its own and after the contract before.</summary>
internal static class PostSuccession
{
    private static readonly Bilingual Lacking = new("il manque un motif ou une absence", "a reason or an absence is lacking");

    public static PostLink Link(PostQuestion question, int index, Explanation? why)
    {
        PostContract contract = question.Contracts[index];
        PostLink link = OnItsOwn(contract, question, why);
        return index == 0 ? link : Overlap(question, index, After(Before(question.Contracts, index), link, question, why), why);
    }

    /// <summary>The contract before that ends last, which the wait follows; the one just before where its end is not known.</summary>
    private static PostContract Before(IReadOnlyList<PostContract> contracts, int index)
    {
        PostContract before = contracts[index - 1];
        for (int i = index - 2; i >= 0 && before.LastDay is { } end; i--)
        {
            before = contracts[i].LastDay > end ? contracts[i] : before;
        }

        return before;
    }

    /// <summary>Two contracts on a post at the same time may be two part-timers, or not: the facts do not say.</summary>
    private static PostLink Overlap(PostQuestion question, int index, PostLink link, Explanation? why)
    {
        LocalDate start = link.Contract.Contract.Start;
        for (int i = 0; i < index; i++)
        {
            if (question.Contracts[i].LastDay >= start)
            {
                why?.Decided(
                    FixedTermFaults.Overlap.Label(),
                    null,
                    new("un contrat antérieur court encore : temps partiels ou erreur", "a contract before still runs: part-timers or a mistake"));
                return link with { Unchecked = link.Unchecked | FixedTermFaults.Overlap };
            }
        }

        return link;
    }

    private static PostLink OnItsOwn(PostContract contract, PostQuestion question, Explanation? why)
    {
        PostLink link = new(contract);
        switch (contract.Contract)
        {
            case FixedTermContract fixedTerm:
                FixedTermQuestion asked = new(fixedTerm, question.Law, question.Rules);
                (FixedTermFaults faults, FixedTermFaults open, _) = FixedTermCheck.Compute(asked, why);
                return link with { Faults = faults, Unchecked = open, Ceiling = FixedTermCeiling.Compute(asked, null).Maximum };
            case UncertainTermContract uncertain:
                (FixedTermFaults wrong, FixedTermFaults unknown) = UncertainTermCheck.Compute(uncertain, question.Law, why);
                return link with { Faults = wrong, Unchecked = unknown };
            case DefinedPurposeContract purpose:
                (FixedTermFaults misused, FixedTermFaults unsaid, DefinedPurposeTerm term) = UncertainTermCheck.Compute(purpose, question.Law, why);
                bool isOutside = contract.EndedOn > term.CeilingEnd;
                why?.Decided(
                    FixedTermFaults.BeyondDefinedPurpose.Label(), contract.EndedOn is null ? null : isOutside, source: LabourCode.L1242_8_2);
                return link with
                {
                    Ceiling = term.Maximum,
                    Faults = misused | (isOutside ? FixedTermFaults.BeyondDefinedPurpose : FixedTermFaults.None),
                    Unchecked = unsaid | (contract.EndedOn is null ? FixedTermFaults.BeyondDefinedPurpose : FixedTermFaults.None),
                };
            default:
                throw new InvalidOperationException($"{contract.Contract.GetType().Name} is no known kind of fixed term.");
        }
    }

    private static PostLink After(PostContract before, PostLink link, PostQuestion question, Explanation? why)
    {
        (bool? required, WaitingPeriodExemption? exemption, Bilingual unknown) = Requirement(before, link.Contract, question.Rules);
        Bilingual due = new("carence due après le contrat précédent", "waiting period due after the contract before");
        if (exemption is { } exempt)
        {
            why?.Chosen(due, false, exempt.Label(), exempt.Source(question.Rules));
        }
        else
        {
            why?.Decided(
                due,
                required,
                unknown,
                required == true && IsInCode(before, question.Rules) != IsInCode(link.Contract, question.Rules)
                    ? CaseLaw.Soc_2018_10_10_17_18294
                    : LabourCode.L1244_3);
        }

        link = link with { IsWaitingRequired = required, Exemption = exemption };
        if (before.LastDay is not { } end)
        {
            why?.Decided(
                FixedTermFaults.WaitingPeriodNotKept.Label(),
                null,
                new("la fin du contrat précédent n'est pas connue", "the end of the contract before is not known"),
                LabourCode.L1244_3);
            return link with { Unchecked = link.Unchecked | FixedTermFaults.WaitingPeriodNotKept | FixedTermFaults.SameEmployeeAtOnce };
        }

        WaitingPeriod waiting = before.Contract.WaitingPeriod(end, question.OpenDays, question.Law, question.Rules);
        bool isKept = link.Contract.Contract.Start >= waiting.EarliestNewStart;
        if (required != false)
        {
            if (why is not null)
            {
                _ = SocialSectorHr.WaitingPeriod.Compute(
                    new(before.Contract.Start, end, question.OpenDays, question.Law, question.Rules), why.Part(new("Délai de carence", "Waiting period")));
            }

            bool? isFault = required is null && !isKept ? null : !isKept;
            why?.Decided(FixedTermFaults.WaitingPeriodNotKept.Label(), isFault, source: LabourCode.L1244_3);
            link = isFault switch
            {
                true => link with { Faults = link.Faults | FixedTermFaults.WaitingPeriodNotKept },
                null => link with { Unchecked = link.Unchecked | FixedTermFaults.WaitingPeriodNotKept },
                _ => link,
            };
        }

        link = link with { WaitingPeriod = waiting, IsWaitingKept = isKept };
        return SameEmployee(before, link, end, why);
    }

    /// <summary>Whether the post has to wait: it need not only if both contracts are in an exempt case, or by what the employee did; or why that is
    /// not known.</summary>
    private static (bool? IsRequired, WaitingPeriodExemption? Exemption, Bilingual Unknown) Requirement(
        PostContract before, PostContract next, FixedTermRules? rules) =>
        rules?.ReasonsWithoutWaiting is null ? ByCode(before, next) : ByBranch(before, next, rules);

    /// <summary>L1244-4-1 applies only where no branch agreement does: what the list of its reasons cannot say is not known.</summary>
    private static (bool? IsRequired, WaitingPeriodExemption? Exemption, Bilingual Unknown) ByBranch(
        PostContract before, PostContract next, FixedTermRules rules)
    {
        bool isByEmployee = before.IsBrokenByEmployee || before.RefusedRenewalUntil >= next.Contract.Start;
        return (IsInCode(before, rules) & IsInCode(next, rules)) switch
        {
            true => (false, WaitingPeriodExemption.BranchAgreement, default),
            false when !isByEmployee => (true, null, default),
            null when !isByEmployee => (null, null, Lacking),
            _ => (null, null, new(
                "rupture ou refus du salarié : à lire dans l'accord de branche, qui écarte L1244-4-1",
                "early break or refusal of the employee: to be read in the branch agreement, which sets L1244-4-1 aside")),
        };
    }

    private static (bool? IsRequired, WaitingPeriodExemption? Exemption, Bilingual Unknown) ByCode(PostContract before, PostContract next)
    {
        if (before.IsBrokenByEmployee)
        {
            return (false, WaitingPeriodExemption.BrokenByEmployee, default);
        }

        if (before.RefusedRenewalUntil is { } refused && next.LastDay <= refused)
        {
            return (false, WaitingPeriodExemption.RenewalRefused, default);
        }

        bool? isNewAbsence = IsNewAbsence(before, next);
        if (isNewAbsence == true)
        {
            return (false, WaitingPeriodExemption.NewAbsence, default);
        }

        bool? both = IsInCode(before, null) & IsInCode(next, null);
        if (both == true)
        {
            return (false, FixedTermReasons.Of(next.Contract.KnownReason).Exemption, default);
        }

        if (before.RefusedRenewalUntil >= next.Contract.Start)
        {
            return (null, null, next.LastDay is null
                ? new(
                    "dispense pour la durée du renouvellement refusé : la fin du contrat suivant n'est pas connue",
                    "exempt for the length of the renewal refused: the end of the next contract is not known")
                : new(
                    "dispense pour la durée du renouvellement refusé : contrat suivant plus long, non tranché",
                    "exempt for the length of the renewal refused: the next contract is longer, not settled"));
        }

        return both is null || isNewAbsence is null ? (null, null, Lacking) : (true, null, default);
    }

    /// <summary>Whether the reason alone is an exempt case; null if it is unknown.</summary>
    private static bool? IsInCode(PostContract contract, FixedTermRules? rules) => (contract.Contract.KnownReason, rules?.ReasonsWithoutWaiting) switch
    {
        (null, _) => null,
        ({ } reason, { } exempt) => exempt.Contains(reason),
        ({ } reason, null) => FixedTermReasons.Of(reason).Waiting switch
        {
            null => null,
            { } need => need == WaitingPeriodNeed.NotRequired,
        },
    };

    /// <summary>Whether the next contract replaces a new absence of the same person; null if the persons or their absences are not known.</summary>
    private static bool? IsNewAbsence(PostContract before, PostContract next)
    {
        bool bothReplace = IsReplacement(before) && IsReplacement(next);
        bool samePerson = string.Equals(before.ReplacedPerson, next.ReplacedPerson, StringComparison.Ordinal);
        return (bothReplace, before.ReplacedPerson, next.ReplacedPerson) switch
        {
            (false, _, _) => false,
            (_, null, _) or (_, _, null) => null,
            _ when !samePerson => false,
            _ when before.AbsentSince is null || next.AbsentSince is null => null,
            _ => before.AbsentSince != next.AbsentSince,
        };
    }

    private static bool IsReplacement(PostContract contract) =>
        contract.Contract.KnownReason is FixedTermReason.ReplacementOfAbsence or FixedTermReason.ReplacementOfSuspendedContract;

    private static PostLink SameEmployee(PostContract before, PostLink link, LocalDate end, Explanation? why)
    {
        PostContract next = link.Contract;
        bool isAtOnce = next.Contract.Start <= end.PlusDays(1);
        bool? isSame = !isAtOnce ? false
            : before.Employee is null || next.Employee is null ? null
            : string.Equals(before.Employee, next.Employee, StringComparison.Ordinal);
        link = link with { IsSameEmployeeAtOnce = isSame };
        bool? isOpen = FixedTermReasons.Of(before.Contract.KnownReason).MayFollowAtOnce & FixedTermReasons.Of(next.Contract.KnownReason).MayFollowAtOnce;
        bool? isFault = isSame & !isOpen;
        if (isAtOnce)
        {
            why?.Decided(
                FixedTermFaults.SameEmployeeAtOnce.Label(),
                isFault,
                isFault is null ? new("il manque un motif ou un nom", "a reason or a name is lacking") : default,
                LabourCode.L1244_1);
        }

        return isFault switch
        {
            true => link with { Faults = link.Faults | FixedTermFaults.SameEmployeeAtOnce },
            null => link with { Unchecked = link.Unchecked | FixedTermFaults.SameEmployeeAtOnce },
            _ => link,
        };
    }
}
