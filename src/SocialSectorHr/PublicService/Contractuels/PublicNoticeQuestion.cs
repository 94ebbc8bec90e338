using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the notice of a resignation or of a dismissal is computed from.</summary>
internal readonly record struct PublicNoticeQuestion : IQuestion
{
    public PublicNoticeQuestion(
        PublicContract contract, Months services, LocalDate notifiedOn, bool isDismissal = false, bool isDisabled = false)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (services < Months.Zero)
        {
            throw Refusal.OutOfRange(services, nameof(services), "zero or more");
        }

        if (notifiedOn.Iso() < contract.Start)
        {
            throw Refusal.OutOfRange(notifiedOn, nameof(notifiedOn), $"on or after the first day, {DateText.Iso(contract.Start)}");
        }

        (Contract, Services, NotifiedOn, IsDismissal, IsDisabled) = (contract, services, notifiedOn, isDismissal, isDisabled);
    }

    public PublicContract Contract { get; }

    public Months Services { get; }

    public LocalDate NotifiedOn { get; }

    public bool IsDismissal { get; }

    public bool IsDisabled { get; }

    public LegalSource Source => IsDismissal ? PublicAgentDecree.Art40 : PublicAgentDecree.Art39;

    public FrenchLaw? Law => null;
}
