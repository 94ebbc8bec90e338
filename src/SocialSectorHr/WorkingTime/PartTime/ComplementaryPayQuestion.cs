using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay of complementary hours is computed from.</summary>
internal readonly record struct ComplementaryPayQuestion : IQuestion
{
    public ComplementaryPayQuestion(ComplementaryHours hours, Money hourly)
    {
        if (hourly < Money.Zero)
        {
            throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative");
        }

        (Hours, Hourly) = (hours.Question, hourly);
    }

    /// <summary>What the hours were computed from; null for hours that were not.</summary>
    public ComplementaryHoursQuestion? Hours { get; }

    public Money Hourly { get; }

    /// <summary>None: what the hours read is explained with them.</summary>
    FrenchLaw? IQuestion.Law => null;
}
