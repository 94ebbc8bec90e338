using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the notice of a retirement is computed from: the same question as a notice, of the law and of the agreement.</summary>
internal readonly record struct RetirementNoticeQuestion : IQuestion
{
    public RetirementNoticeQuestion(
        PermanentContract contract, Retirement retirement, StaffPosition position, FrenchLaw law, RetirementRules? rules)
    {
        ArgumentNullException.ThrowIfNull(retirement);
        (Retirement, Rules) = (retirement, rules);

        // L1237-6 and L1237-10 send to the notice of a dismissal, by whomever it is given.
        ByLaw = new(contract, retirement.AsDismissal, StaffPosition.Of(Plain(position)), law, null);
        ByAgreement = rules?.Notice is { } agreed ? new(contract, retirement.AsAgreed, position, law, agreed) : null;
    }

    public Retirement Retirement { get; }

    public RetirementRules? Rules { get; }

    public NoticeQuestion ByLaw { get; }

    public NoticeQuestion? ByAgreement { get; }

    public FrenchLaw Law => ByLaw.Law;

    /// <summary>Whether the law says all that the notice needs on the day it is told.</summary>
    public bool IsKnown => ByLaw.IsKnown;

    private static StaffCategory Plain(StaffPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position.Category;
    }
}
