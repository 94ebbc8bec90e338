using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the limits of a meal voucher are read from: the law of a day.</summary>
internal readonly record struct MealVoucherLimitsQuestion : IQuestion
{
    public MealVoucherLimitsQuestion(LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (On, Law) = (on, law);
    }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the law says all that is needed on that day; the most that is used in a day may be unknown.</summary>
    public bool IsKnown => Law.TryOn(On, BenefitLimits.MealVoucher, out _)
        && Law.TryOn(On, BenefitLimits.MealVoucherShareFloor, out _)
        && Law.TryOn(On, BenefitLimits.MealVoucherShareCeiling, out _);

    /// <summary>The last day that a voucher of this year is used; null where it was not read.</summary>
    public LocalDate? UsableUntil => Law.TryOn(On, BenefitLimits.MealVoucherValidity, out DatedValue<Months> months)
        ? Quantieme.AddMonths(new(On.Year + 1, 1, 1), (int)months.Value.Exact.Numerator).PlusDays(-1)
        : null;

    /// <summary>The last day that it may be exchanged; null where it was not read.</summary>
    public LocalDate? ExchangedUntil =>
        UsableUntil is { } usable && Law.TryOn(On, BenefitLimits.MealVoucherExchange, out DatedValue<Days> days)
            ? usable.PlusDays((int)days.Value.Exact.Numerator)
            : null;

    /// <summary>The exempt amount and the shares between which it is exempt.</summary>
    public (DatedValue<Money> Exempt, DatedValue<Percent> Lowest, DatedValue<Percent> Highest) Read(Explanation? why)
    {
        DatedValue<Money> exempt = Law.On(On, BenefitLimits.MealVoucher);
        DatedValue<Percent> lowest = Law.On(On, BenefitLimits.MealVoucherShareFloor);
        DatedValue<Percent> highest = Law.On(On, BenefitLimits.MealVoucherShareCeiling);
        why?.Read(BenefitLimits.MealVoucher, exempt);
        why?.Read(BenefitLimits.MealVoucherShareFloor, lowest);
        why?.Read(BenefitLimits.MealVoucherShareCeiling, highest);
        return (exempt, lowest, highest);
    }
}
