using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Whether the contract has to wait after the one before: by the Code, or by the branch.</content>
public sealed partial record PostLink
{
    private static readonly Bilingual Lacking = new("il manque un motif, une absence ou un nom", "a reason, an absence or a name is lacking");

    private static (bool? IsRequired, WaitingPeriodExemption? Exemption) Waits(
        PostContract before, PostContract next, FixedTermRules? rules, Explanation? why)
    {
        (bool? required, WaitingPeriodExemption? exemption, Bilingual unknown) = Requirement(before, next, rules);
        Bilingual due = new("carence due après le contrat précédent", "waiting period due after the contract before");
        if (exemption is { } exempt)
        {
            why?.Concluded(due, false, exempt.Label(), Source(exempt, rules));
        }
        else
        {
            bool onlyOne = required == true && IsInCode(before, rules) != IsInCode(next, rules);
            why?.Decided(
                due,
                required,
                unknown,
                rules?.ReasonsWithoutWaiting is not null ? rules.Source ?? LabourCode.L1244_4
                    : onlyOne ? CaseLaw.Soc_2018_10_10_17_18294
                    : LabourCode.L1244_3);
        }

        return (required, exemption);
    }

    private static LegalSource Source(WaitingPeriodExemption exemption, FixedTermRules? rules) => exemption switch
    {
        WaitingPeriodExemption.BranchAgreement => rules?.Source ?? LabourCode.L1244_4,
        WaitingPeriodExemption.SameEmployeeReplacing => CaseLaw.Soc_2021_11_17_20_18336,
        _ => LabourCode.L1244_4_1,
    };

    /// <summary>
    /// Whether the post has to wait: it need not only if both contracts are in an exempt case, or by what the employee did; or why that is
    /// not known.
    /// </summary>
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
            false when IsReplacing(before, next) && IsSame(before.Employee, next.Employee) != false => (null, null, new(
                "remplacements par le même salarié : à lire dans l'accord de branche",
                "replacements by the same employee: to be read in the branch agreement")),
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

        bool? isSameReplacing = IsReplacing(before, next) ? IsSame(before.Employee, next.Employee) : false;
        if (isSameReplacing == true)
        {
            return (false, WaitingPeriodExemption.SameEmployeeReplacing, default);
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

        return both is null || isNewAbsence is null || isSameReplacing is null ? (null, null, Lacking) : (true, null, default);
    }

    /// <summary>Whether the reason alone is an exempt case; null if it is unknown.</summary>
    private static bool? IsInCode(PostContract contract, FixedTermRules? rules) =>
        FixedTermReasons.Waiting(contract.Contract.KnownReason, rules).Need is { } need ? need == WaitingPeriodNeed.NotRequired : null;

    /// <summary>
    /// Whether the next contract replaces a new absence of the same person; null if the persons or their absences are not known.
    /// </summary>
    private static bool? IsNewAbsence(PostContract before, PostContract next)
    {
        bool samePerson = string.Equals(before.ReplacedPerson, next.ReplacedPerson, StringComparison.Ordinal);
        return (IsReplacing(before, next), before.ReplacedPerson, next.ReplacedPerson) switch
        {
            (false, _, _) => false,
            (_, null, _) or (_, _, null) => null,
            _ when !samePerson => false,
            _ when before.AbsentSince is null || next.AbsentSince is null => null,
            _ => before.AbsentSince != next.AbsentSince,
        };
    }

    private static bool IsReplacing(PostContract before, PostContract next) => IsReplacement(before) && IsReplacement(next);

    private static bool IsReplacement(PostContract contract) =>
        contract.Contract.KnownReason is FixedTermReason.ReplacementOfAbsence or FixedTermReason.ReplacementOfSuspendedContract;
}
