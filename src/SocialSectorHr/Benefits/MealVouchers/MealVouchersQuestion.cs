using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the meal vouchers of a period are computed from.</summary>
internal readonly record struct MealVouchersQuestion : IQuestion
{
    private readonly MealVoucherHalfDays? read; // of a reading; null as the rules say

    public MealVouchersQuestion(MealVoucher voucher, in MealDays days, LocalDate on, FrenchLaw law, MealVoucherRules? rules)
    {
        Split = new(voucher, on, law);
        (Days, Rules) = (days, rules);
        if (rules is { HalfDays: MealVoucherHalfDays.MealTest, HalfDayHoldsMeal: null })
        {
            throw new ArgumentException(
                $"{nameof(rules)} asks whether half days hold the meal: {nameof(MealVoucherRules.HalfDayHoldsMeal)} must say it.", nameof(rules));
        }
    }

    private MealVouchersQuestion(in MealVouchersQuestion other, MealVoucherHalfDays halfDays)
    {
        (Split, Days, Rules) = (other.Split, other.Days, other.Rules);
        read = halfDays;
    }

    public MealVoucherSplitQuestion Split { get; }

    public MealDays Days { get; }

    public MealVoucherRules? Rules { get; }

    public MealVoucherHalfDays HalfDays =>
        read ?? Rules?.HalfDays ?? (Rules?.HalfDayHoldsMeal is null ? MealVoucherHalfDays.Floor : MealVoucherHalfDays.MealTest);

    public FrenchLaw Law => Split.Law;

    /// <summary>Whether the law says all that is needed on that day.</summary>
    public bool IsKnown => Split.IsKnown;

    /// <summary>The same question by one way of counting half days.</summary>
    public MealVouchersQuestion By(MealVoucherHalfDays halfDays) => new(this, halfDays);

    /// <summary>The vouchers that so many days give.</summary>
    public int Count => (int)(HalfDays switch
    {
        MealVoucherHalfDays.Ceiling => Days.Worked.Ceiling(),
        MealVoucherHalfDays.MealTest => Days.Whole + (Rules?.HalfDayHoldsMeal == true ? Days.Halves : 0),
        _ => Days.Worked.Floor(),
    });
}
