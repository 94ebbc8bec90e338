using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the balance of an exit is computed from.</summary>
internal readonly record struct ForfaitSettlementQuestion : IQuestion
{
    public ForfaitSettlementQuestion(ForfaitPeriod period, Days worked, ForfaitDayValue value)
    {
        if (!DaysForfait.IsCounted(worked) || worked > period.PresentDays)
        {
            throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {period.PresentDays} of the period, whole or halves");
        }

        (Due, Worked, Method, PerDay, Law) = (period.DaysToWork, worked, value.Method, value.Value, period.Question?.Law);
    }

    public Days Due { get; }

    public Days Worked { get; }

    /// <summary>How the value of a day was found.</summary>
    public ForfaitDayValueMethod Method { get; }

    public Money PerDay { get; }

    public FrenchLaw? Law { get; }
}
