namespace SocialSectorHr.Offers;

/// <summary>The pay: gross amounts by the year or the month, exact or between bounds. A stated year is preferred, a stated month is compared with it.</summary>
internal static class PayReading
{
    public static Answer<PayRange> Read(StatedFacts facts, Answer<WeeklySchedule> week)
    {
        Answer<StatedPay> pay = facts.Part(static offer => offer.Pay is { Amounts.Count: > 0 } said ? said : null, Fact.PayAmount);
        return pay.Then(Range).Then(range => ForPartTime(range, facts.Offer, week));
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
        StatedAmount[] amounts = [.. pay.Amounts.Where(IsUsable)];
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
            bool onTop = pay.ThirteenthMonth is { AsProfitSharing: false, InAnnualAmount: Inclusion.OnTop };
            bool unsaid = pay.ThirteenthMonth is { AsProfitSharing: false, InAnnualAmount: Inclusion.Unspecified };
            PayRange read = Bounds(year, amount => onTop ? GrossPay.PerYear(amount * 13 / 12, 13) : GrossPay.PerYear(amount, payments));
            return new(read, unsaid ? Mark.Derived : Mark.Exact);
        }

        if (Gross(pay, Per.Month) is { } month)
        {
            int payments = Payments(pay, isMonthly: true);
            return new(Bounds(month, amount => GrossPay.PerMonth(amount, payments)), Mark.Exact);
        }

        return new(Fact.PayPeriod);
    }

    /// <summary>An amount said to be that of full time is brought to the hours of the post (C. trav. L3123-5).</summary>
    private static Answer<PayRange> ForPartTime(PayRange range, JobOffer offer, Answer<WeeklySchedule> week)
    {
        if (offer.Pay?.Amounts.Any(amount => amount is { IsFullTimeAmount: true, Basis: PayBasis.Gross }) != true)
        {
            return new(range, Mark.Exact);
        }

        Percent? share = offer.WorkingTime?.ShareOfFullTime;
        if (share is null && week.IsKnown)
        {
            share = WeekReading.ShareOfFullTime(week.Value);
        }

        if (share is not { } part || part <= Percent.Zero || part > Percent.Of(100))
        {
            return new(Fact.WeeklyHours);
        }

        PayRange shared = new(Share(range.Low, part), Share(range.High, part));
        return new(shared, part == Percent.Of(100) ? Mark.Exact : Mark.Derived);
    }

    private static GrossPay? Share(GrossPay? pay, Percent part) => pay?.ForPartTime(WeekReading.FullTime * part, WeekReading.FullTime);

    private static PayRange Bounds(Stated<Money> amount, Func<Money, GrossPay> read) =>
        new(amount.AtLeast is { } low ? read(low) : null, amount.AtMost is { } high ? read(high) : null);

    private static Stated<Money>? Gross(StatedPay pay, Per per) =>
        pay.Amounts.FirstOrDefault(amount => amount.Basis == PayBasis.Gross && IsUsable(amount) && amount.Amount!.Value.Per == per)?.Amount;

    /// <summary>An amount that can be computed with: stated, and not negative.</summary>
    private static bool IsUsable(StatedAmount amount) =>
        amount.Amount is { IsEmpty: false } stated && (stated.AtLeast ?? stated.AtMost) >= Money.Zero;

    /// <summary>As stated; else 13 with a thirteenth month (outside the annual amount unless it is said to be inside), else 12.</summary>
    private static int Payments(StatedPay pay, bool isMonthly)
    {
        if (pay.Amounts.Select(amount => amount.Payments).FirstOrDefault(payments => payments is >= 1 and <= 24) is { } stated)
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
