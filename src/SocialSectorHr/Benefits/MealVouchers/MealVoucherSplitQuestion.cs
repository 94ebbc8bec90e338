using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the split of a meal voucher is computed from.</summary>
internal readonly record struct MealVoucherSplitQuestion : IQuestion
{
    public MealVoucherSplitQuestion(MealVoucher voucher, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(voucher);
        (Voucher, Limits) = (voucher, new(on, law));
    }

    public MealVoucher Voucher { get; }

    public MealVoucherLimitsQuestion Limits { get; }

    public FrenchLaw Law => Limits.Law;

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Limits.IsKnown;
}
