using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the RTT lost to absences are computed from.</summary>
internal readonly record struct PublicRttLostQuestion : IQuestion
{
    public PublicRttLostQuestion(PublicCycle cycle, Days health, Days maternity, PublicRttRules? rules)
    {
        Rtt = new(cycle, rules);
        (Health, Maternity) = (Checked(health, nameof(health)), Checked(maternity, nameof(maternity)));
    }

    public PublicRttQuestion Rtt { get; init; }

    public Days Health { get; }

    public Days Maternity { get; }

    public FrenchLaw? Law => null;

    private static Days Checked(Days days, string name) => days >= Days.Zero && days <= Days.Of(366)
        ? days
        : throw Refusal.OutOfRange(days, name, "between 0 and 366 days");
}
