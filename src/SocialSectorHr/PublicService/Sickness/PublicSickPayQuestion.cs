using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What ordinary sick leave is computed from.</summary>
internal readonly record struct PublicSickPayQuestion : IQuestion
{
    public PublicSickPayQuestion(PublicAgent agent, Months services, LocalDate firstDay, FrenchLaw law)
    {
        _ = firstDay.Iso();
        if (services < Months.Zero)
        {
            throw Refusal.OutOfRange(services, nameof(services), "zero or more");
        }

        Pay = new(agent, firstDay, law, null);
        Services = services;
        _ = law.On(firstDay, PublicPayLimits.SickPay);
    }

    public PublicPayQuestion Pay { get; }

    public Months Services { get; }

    public FrenchLaw Law => Pay.Law;
}
