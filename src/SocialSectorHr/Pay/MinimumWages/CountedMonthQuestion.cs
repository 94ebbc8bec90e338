using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the lines of a month are held against the SMIC with.</summary>
internal readonly record struct CountedMonthQuestion : IQuestion
{
    public CountedMonthQuestion(MonthOfPay month, Percent? present, PaidHoursQuestion hours)
    {
        ArgumentNullException.ThrowIfNull(month);
        if (hours.Regime == PayRegime.ForfaitJours)
        {
            throw Refusal.OutOfRange(
                hours.Regime, "regime", "a meaning of the hours that pays hours: a forfait in days has none (C. trav. L3121-58)");
        }

        if (present <= Percent.Zero || present > Percent.Of(100))
        {
            throw Refusal.OutOfRange(present.Value, nameof(present), "more than 0% and at most 100%");
        }

        (Month, Present, Hours) = (month, present ?? Percent.Of(100), hours);
    }

    public MonthOfPay Month { get; }

    /// <summary>The share of the month that was there.</summary>
    public Percent Present { get; }

    public PaidHoursQuestion Hours { get; }

    public FrenchLaw Law => Hours.Law;

    /// <summary>Whether the law says all that the comparison needs on that day.</summary>
    public bool IsKnown => Hours.IsKnown && Hours.IsRead(Hours.Smic);
}
