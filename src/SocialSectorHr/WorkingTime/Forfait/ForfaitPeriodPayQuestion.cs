using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the pay of a period of forfait is computed from.</summary>
internal readonly record struct ForfaitPeriodPayQuestion : IQuestion
{
    public ForfaitPeriodPayQuestion(ForfaitPeriod period, Money annual)
    {
        if (annual < Money.Zero)
        {
            throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative");
        }

        (Period, Annual) = (period.Question, annual);
        Method = Usual;
        if (!Enum.IsDefined(Method))
        {
            throw Refusal.Undefined(Method, nameof(ForfaitRules.DayValue));
        }
    }

    /// <summary>What the period was computed from; null for one that was not.</summary>
    public ForfaitPeriodQuestion? Period { get; }

    public Money Annual { get; }

    /// <summary>The method: that of the rules, or one of the readings.</summary>
    public ForfaitDayValueMethod Method { get; init; }

    public ForfaitDayValueMethod Usual => Period?.Rules?.DayValue ?? ForfaitDayValueMethod.CalendarOpen;

    public FrenchLaw? Law => Period?.Law;
}
