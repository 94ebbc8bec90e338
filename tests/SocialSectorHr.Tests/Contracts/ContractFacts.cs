namespace SocialSectorHr.Tests.Contracts;

/// <summary>Everything a published case on contracts may be given.</summary>
internal sealed record ContractFacts
{
    public LocalDate? Start { get; init; }

    public LocalDate? End { get; init; }

    public CaseLength? Duration { get; init; }

    public FixedTermReason? Reason { get; init; }

    public string? Term { get; init; }

    public bool ExecutedAbroad { get; init; }

    public LocalDate? SignedOn { get; init; }

    public int AbsenceCalendarDays { get; init; }

    public string? Method { get; init; }

    public StaffCategory Category { get; init; }

    public int? BranchAgreementMonths { get; init; }

    public int? BranchAgreementYear { get; init; }

    public int? Idcc { get; init; }
}
