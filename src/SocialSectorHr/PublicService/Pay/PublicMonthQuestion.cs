using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the pay of an incomplete month is computed from.</summary>
internal readonly record struct PublicMonthQuestion : IQuestion
{
    public PublicMonthQuestion(PublicAgent agent, DateInterval presence, FrenchLaw law, PublicPayRules? rules)
    {
        if ((presence.End.Year, presence.End.Month) != (presence.Start.Year, presence.Start.Month))
        {
            throw Refusal.OutOfRange(presence.End, nameof(presence), $"within the month of {DateText.Iso(presence.Start)}");
        }

        Presence = presence;
        Pay = new(agent, presence.Start, law, rules);
    }

    public DateInterval Presence { get; }

    public PublicPayQuestion Pay { get; }

    public FrenchLaw Law => Pay.Law;
}
