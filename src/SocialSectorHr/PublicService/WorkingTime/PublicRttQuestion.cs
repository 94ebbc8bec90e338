using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the RTT of a cycle are read from.</summary>
internal readonly record struct PublicRttQuestion : IQuestion
{
    public PublicRttQuestion(PublicCycle cycle, PublicRttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        (Cycle, Rules) = (cycle, rules);
    }

    public PublicCycle Cycle { get; }

    public PublicRttRules? Rules { get; init; }

    public FrenchLaw? Law => null;

    public DayRounding Rounding => Rules?.Rounding ?? DayRounding.HalfDayNearest;

    /// <summary>The line of the table that the week reaches; between two lines no rule was found but the one reached.</summary>
    public int TableDays
    {
        get
        {
            Fraction week = Cycle.WeeklyHours.Exact;
            return week switch
            {
                _ when week >= 40 => 28,
                _ when week >= 39 => 23,
                _ when week >= Fraction.Of(115, 3) => 20, // 38 h 20
                _ when week >= 38 => 18,
                _ when week >= Fraction.Of(75, 2) => 15,
                _ when week >= 37 => 12,
                _ when week >= Fraction.Of(73, 2) => 9,
                _ when week >= 36 => 6,
                _ when week >= Fraction.Of(71, 2) => 3,
                _ => 0,
            };
        }
    }
}
