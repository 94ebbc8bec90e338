namespace SocialSectorHr.Tests.Contracts;

/// <summary>
/// What C. trav. L1244-1, L1244-3 and L1244-4-1 say of two contracts on a post, read from the text: yes, no, or not known.
/// </summary>
internal static class NaivePost
{
    // L1244-4-1, 1° apart: no wait where both contracts are in this list.
    private static readonly FixedTermReason[] Exempt =
    [
        FixedTermReason.UrgentSafetyWork,
        FixedTermReason.Seasonal,
        FixedTermReason.Usage,
        FixedTermReason.ReplacementOfEmployerOrLiberal,
        FixedTermReason.ReplacementOfFarmHead,
        FixedTermReason.EmploymentPolicy,
        FixedTermReason.TrainingComplement,
        FixedTermReason.DoctoralResearch,
        FixedTermReason.PostDoctoralDefinedPurpose,
        FixedTermReason.ExternalReconversion,
    ];

    // L1244-1: the same employee may follow at once.
    private static readonly FixedTermReason[] AtOnce =
    [
        FixedTermReason.ReplacementOfAbsence,
        FixedTermReason.ReplacementOfSuspendedContract,
        FixedTermReason.Seasonal,
        FixedTermReason.Usage,
        FixedTermReason.ReplacementOfEmployerOrLiberal,
        FixedTermReason.ReplacementOfFarmHead,
    ];

    // Experiments that say nothing of the contract that follows; the schemes say it elsewhere.
    private static readonly FixedTermReason[] Silent = [FixedTermReason.Senior, FixedTermReason.MultipleReplacement];

    private static readonly FixedTermReason[] Schemes =
    [
        FixedTermReason.EmploymentPolicy,
        FixedTermReason.TrainingComplement,
        FixedTermReason.DoctoralResearch,
        FixedTermReason.PostDoctoralDefinedPurpose,
        FixedTermReason.ExternalReconversion,
    ];

    public static FixedTermReason? Reason(PostContract contract) => contract.Contract switch
    {
        FixedTermContract fixedTerm => fixedTerm.Reason,
        UncertainTermContract uncertain => uncertain.Reason,
        _ => FixedTermReason.DefinedPurpose,
    };

    public static LocalDate? LastDay(PostContract contract) =>
        contract.EndedOn ?? (contract.Contract is FixedTermContract fixedTerm
            ? fixedTerm.Renewals.Select(static renewal => renewal.End).Append(fixedTerm.End).Max()
            : null);

    /// <summary>
    /// The contract that the wait follows: of those before, the last to end, unless nobody knows when the one just before ends.
    /// </summary>
    public static PostContract Before(IReadOnlyList<PostContract> contracts, int index) => LastDay(contracts[index - 1]) is null
        ? contracts[index - 1]
        : contracts.Take(index).Reverse().Where(static contract => LastDay(contract) is not null)
            .MaxBy(static contract => LastDay(contract)!.Value)!;

    /// <summary>Whether the post waits between the two.</summary>
    public static bool? IsWaitingRequired(PostContract before, PostContract next)
    {
        bool isFreedByRefusal = before.RefusedRenewalUntil is { } until && LastDay(next) is { } end && end <= until;
        bool? isNew = IsNewAbsence(before, next);
        bool?[] frees = [isNew, IsReplacedBySame(before, next)];
        bool? bothExempt = Both(before, next, static reason => Silent.Contains(reason) ? null : Exempt.Contains(reason));
        if (before.IsBrokenByEmployee || isFreedByRefusal || frees.Contains(true) || bothExempt == true)
        {
            return false;
        }

        bool isInTheRenewalRefused = before.RefusedRenewalUntil >= next.Contract.Start;
        return isInTheRenewalRefused || frees.Contains(null) || bothExempt is null ? null : true;
    }

    /// <summary>Whether the same employee may not follow at once and does.</summary>
    public static bool? IsSameEmployeeTooSoon(PostContract before, PostContract next)
    {
        if (next.Contract.Start > LastDay(before)!.Value.PlusDays(1))
        {
            return false;
        }

        bool? isSame = before.Employee is { } one && next.Employee is { } other ? one == other : null;
        bool? isOpen = Both(
            before, next, static reason => Silent.Contains(reason) || Schemes.Contains(reason) ? null : AtOnce.Contains(reason));
        return isSame == false || isOpen == true ? false : isSame is null || isOpen is null ? null : true;
    }

    // Cass. soc. 17 November 2021: L1244-1 lets the same employee replace one absent person after another.
    private static bool? IsReplacedBySame(PostContract before, PostContract next) => !AreReplacements(before, next) ? false
        : before.Employee is { } one && next.Employee is { } other ? one == other
        : null;

    private static bool AreReplacements(PostContract before, PostContract next) => new[] { before, next }.All(static contract =>
        Reason(contract) is FixedTermReason.ReplacementOfAbsence or FixedTermReason.ReplacementOfSuspendedContract);

    private static bool? IsNewAbsence(PostContract before, PostContract next)
    {
        bool areKnown = before.ReplacedPerson is not null && next.ReplacedPerson is not null;
        bool areOthers = areKnown && before.ReplacedPerson != next.ReplacedPerson;
        return !AreReplacements(before, next) || areOthers ? false
            : !areKnown || before.AbsentSince is null || next.AbsentSince is null ? null
            : before.AbsentSince.Value != next.AbsentSince.Value;
    }

    private static bool? Both(PostContract before, PostContract next, Func<FixedTermReason, bool?> holds)
    {
        bool?[] answers = [.. new[] { before, next }.Select(contract => Reason(contract) is { } reason ? holds(reason) : null)];
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}
