namespace SocialSectorHr;

/// <summary>The pay: gross amounts by the year or the month, exact or between bounds. A stated year is preferred, a stated month is compared with it.</summary>
internal static class PayReading
{
    public static Answer<PayRange> Read(StatedFacts facts)
    {
        Answer<StatedPay> pay = facts.Part(static offer => offer.Pay is { Amounts.Count: > 0 } said ? said : null, Fact.PayAmount);
        return pay.Then(Range);
    }

    /// <summary>The announced month beside the announced year, where both are stated exactly.</summary>
    public static Answer<AnnouncedMonth> ReadAnnounced(StatedFacts facts)
    {
        StatedPay? pay = facts.Offer.Pay;
        if (pay is null || Gross(pay, Per.Year) is not { IsExact: true, AtLeast: { } year } ||
            Gross(pay, Per.Month) is not { IsExact: true, AtLeast: { } month })
        {
            return new(Fact.PayAmount);
        }

        return new(GrossPay.PerYear(year, Payments(pay, isMonthly: false)).Announced(month), Mark.Exact);
    }

    private static Answer<PayRange> Range(StatedPay pay)
    {
        StatedAmount[] amounts = [.. pay.Amounts.Where(amount => amount.Amount is { IsEmpty: false })];
        if (amounts.Length == 0)
        {
            return new(Fact.PayAmount);
        }

        if (Array.TrueForAll(amounts, amount => amount.Basis != PayBasis.Gross))
        {
            return new(Fact.PayBasis);
        }

        if (Gross(pay, Per.Year) is { } year)
        {
            int payments = Payments(pay, isMonthly: false);
            return new(Bounds(year, amount => GrossPay.PerYear(amount, payments)), Mark.Exact);
        }

        if (Gross(pay, Per.Month) is { } month)
        {
            int payments = Payments(pay, isMonthly: true);
            return new(Bounds(month, amount => GrossPay.PerMonth(amount, payments)), Mark.Exact);
        }

        return new(Fact.PayPeriod);
    }

    private static PayRange Bounds(Stated<Money> amount, Func<Money, GrossPay> read) =>
        new(amount.AtLeast is { } low ? read(low) : null, amount.AtMost is { } high ? read(high) : null);

    private static Stated<Money>? Gross(StatedPay pay, Per per) =>
        pay.Amounts.FirstOrDefault(amount => amount.Basis == PayBasis.Gross && amount.Amount is { IsEmpty: false } stated && stated.Per == per)?.Amount;

    /// <summary>As stated; else 13 with a thirteenth month (outside the annual amount unless it is said to be inside), else 12.</summary>
    private static int Payments(StatedPay pay, bool isMonthly)
    {
        if (pay.Amounts.Select(amount => amount.Payments).FirstOrDefault(payments => payments is not null) is { } stated)
        {
            return stated;
        }

        return pay.ThirteenthMonth switch
        {
            { AsProfitSharing: false } when isMonthly => 13,
            { InAnnualAmount: Inclusion.Included } => 13,
            _ => 12,
        };
    }
}
