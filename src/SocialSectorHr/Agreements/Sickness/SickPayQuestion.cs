using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay kept during a sickness is computed from.</summary>
internal readonly record struct SickPayQuestion : IQuestion
{
    public SickPayQuestion(CollectiveAgreement agreement, SickStop stop, StaffPosition position, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(stop);
        ArgumentNullException.ThrowIfNull(position);
        ArgumentNullException.ThrowIfNull(law);
        if (!agreement.IsInForce(stop.Period.Start))
        {
            throw Refusal.OutOfRange(
                stop.Period.Start, nameof(stop), $"at most {DateText.Iso(agreement.LastDay!.Value)}: {agreement.Ended.English}");
        }

        (Agreement, Stop, Law, Rules) = (agreement, stop, law, agreement.Sickness?.For(position));
    }

    public CollectiveAgreement Agreement { get; }

    public SickStop Stop { get; }

    public FrenchLaw Law { get; }

    /// <summary>What the agreement sets; null where its text is not held.</summary>
    public SickPayRules? Rules { get; }
}
