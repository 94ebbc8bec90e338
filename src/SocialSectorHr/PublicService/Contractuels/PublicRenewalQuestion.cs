using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A contract near its term: what its notice of renewal is computed from.</summary>
internal readonly record struct PublicRenewalQuestion : IQuestion
{
    public PublicRenewalQuestion(PublicContract contract, FrenchLaw law, Months earlier, bool? mayBePermanent, bool isDisabled)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        if (contract.End is not { } end)
        {
            throw Refusal.OutOfRange(contract.ToString(), nameof(contract), "a contract with a known end: its notice is counted back from it");
        }

        if (earlier < Months.Zero)
        {
            throw Refusal.OutOfRange(earlier, nameof(earlier), "zero or more");
        }

        (Contract, End, Law, Earlier, MayBePermanent, IsDisabled) = (contract, end, law, earlier, mayBePermanent, isDisabled);
        _ = law.On(end, PublicContractLimits.RenewalAnswer);
    }

    public PublicContract Contract { get; }

    public LocalDate End { get; }

    public FrenchLaw Law { get; }

    public Months Earlier { get; }

    public bool? MayBePermanent { get; }

    public bool IsDisabled { get; }

    public bool IsProject => Contract.Ground == PublicContractGround.L332_24;

    /// <summary>Whether the contract, with those before it, lasts so many months or more.</summary>
    public bool Reaches(int months) => Earlier + Contract.Length()!.Value.Months >= Months.Of(months);

    /// <summary>Whether the contract alone lasts more than so many months.</summary>
    public bool IsOver(int months) => End > Quantieme.AddMonths(Contract.Start, months).PlusDays(-1);

    /// <summary>As said; otherwise on L332-8 from six years on, never on another ground; null where the ground decides and is not
    /// said.</summary>
    public bool? IsTowardsPermanent => MayBePermanent
        ?? (Contract.Ground is { } ground ? ground.IsPermanentPost && Reaches(72) : Reaches(72) ? null : false);

    /// <summary>Before a permanent contract, and after three years on permanent needs.</summary>
    public bool? NeedsInterview => IsProject ? false
        : IsTowardsPermanent == true ? true
        : !Reaches(36) ? IsTowardsPermanent
        : Contract.Ground is { } ground ? ground.IsPermanentPost
        : null;

    public T Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(End, table);
        why?.Read(table, row);
        return row.Value;
    }
}
