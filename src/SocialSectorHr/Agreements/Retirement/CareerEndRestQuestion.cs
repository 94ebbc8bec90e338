using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a rest at the end of a career is computed from.</summary>
internal readonly record struct CareerEndRestQuestion : IQuestion
{
    public CareerEndRestQuestion(CollectiveAgreement agreement, in RetirementIndemnity indemnity, Money pay, bool isInDays)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        (Agreement, IsInDays) = (agreement, isInDays);
        Pay = pay > Money.Zero ? pay : throw Refusal.OutOfRange(pay, nameof(pay), "more than €0");
        (Agreed, Legal) = (indemnity.AgreementAmount ?? indemnity.LegalAmount, indemnity.LegalAmount);
    }

    public CollectiveAgreement Agreement { get; }

    public Money Agreed { get; }

    public Money Legal { get; }

    /// <summary>That of an hour, or of a day.</summary>
    public Money Pay { get; }

    public bool IsInDays { get; }

    FrenchLaw? IQuestion.Law => null;
}
