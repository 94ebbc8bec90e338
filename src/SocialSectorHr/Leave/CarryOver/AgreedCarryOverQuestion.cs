using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a carry-over by agreement is computed from.</summary>
internal readonly record struct AgreedCarryOverQuestion : IQuestion
{
    public AgreedCarryOverQuestion(UntakenLeave leave, LocalDate? until, LegalSource? source)
    {
        ArgumentNullException.ThrowIfNull(leave);
        if (until is { } day && day < leave.Taking.End)
        {
            throw Refusal.OutOfRange(day, nameof(until), $"on or after the end of the taking period ({DateText.Iso(leave.Taking.End)})");
        }

        (Leave, Until, Source) = (leave, until, source);
    }

    public UntakenLeave Leave { get; }

    public LocalDate? Until { get; }

    public LegalSource? Source { get; }

    /// <summary>No dated value is read.</summary>
    public FrenchLaw? Law => null;
}
