using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the balance of a tally is computed from.</summary>
internal readonly record struct ForfaitBalanceQuestion : IQuestion
{
    public ForfaitBalanceQuestion(ForfaitTally tally, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(tally);
        (Tally, On) = (tally, on);
    }

    public ForfaitTally Tally { get; }

    public LocalDate On { get; }

    /// <summary>None: days are counted, no dated value is read.</summary>
    FrenchLaw? IQuestion.Law => null;
}
