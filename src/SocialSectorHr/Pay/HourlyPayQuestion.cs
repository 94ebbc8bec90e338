using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the rate of an hour is computed from.</summary>
/// <param name="Month">The month of pay.</param>
/// <param name="Hours">The hours it pays.</param>
internal readonly record struct HourlyPayQuestion(Money Month, PaidHoursQuestion Hours) : IQuestion
{
    public FrenchLaw Law => Hours.Law;

    /// <summary>Whether the law says all that the hours need on that day.</summary>
    public bool IsKnown => Hours.IsKnown;
}
