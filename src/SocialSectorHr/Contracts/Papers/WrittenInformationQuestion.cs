using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the deadlines of the written information are computed from.</summary>
internal readonly record struct WrittenInformationQuestion : IQuestion
{
    public WrittenInformationQuestion(Contract contract, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        (HiredOn, Law) = (contract.Start, law);
    }

    public LocalDate HiredOn { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the duty exists on the day of the hiring.</summary>
    public bool IsKnown => Law.TryOn(HiredOn, WrittenInformationLimits.Main, out _)
        && Law.TryOn(HiredOn, WrittenInformationLimits.Other, out _);
}
