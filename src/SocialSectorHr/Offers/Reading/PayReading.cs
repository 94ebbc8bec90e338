using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay: gross amounts by the year or the month, exact or between bounds. A stated year is preferred, a stated month is compared with it.</summary>
internal static class PayReading
{
    /// <summary>The pay, brought to the hours of the post with the legal week of a day.</summary>
    public static Answer<PayRange> Read(OfferReader reader, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        Answer<StatedPay> pay = reader.Part(static offer => offer.Pay is { Amounts.Count: > 0 } said ? said : null, Fact.PayAmount);
        if (!pay.IsKnown)
        {
            return pay.Lacking<PayRange>();
        }

        Answer<PayRange> range = Range(pay.Value);
        if (!range.IsKnown)
        {
            return range;
        }

        Answer<PayRange> paid = ForPartTime(range.Value, reader.Offer, week, law, day);
        return paid.IsKnown ? new(paid.Value, pay.Mark.And(range.Mark).And(paid.Mark)) : paid;
    }

    /// <summary>The announced month beside the announced year, where both are stated exactly.</summary>
    public static Answer<AnnouncedMonth> ReadAnnounced(OfferReader reader)
    {
        StatedPay? pay = reader.Offer.Pay;
        if (pay is null || Gross(pay, Per.Year) is not { IsExact: true, AtLeast: { } year } ||
            Gross(pay, Per.Month) is not { IsExact: true, AtLeast: { } month })
        {
            return new(Fact.PayAmount);
        }

        return new(GrossPay.PerYear(year, Payments(pay, isMonthly: false)).Announced(month), Mark.Exact);
    }

    private static Answer<PayRange> Range(StatedPay pay)
    {
        if (Gross(pay, Per.Year) is { } year)
        {
            int payments = Payments(pay, isMonthly: false);
            bool onTop = pay.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: Inclusion.OnTop };
            bool unsaid = pay.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: null };
            return new(new(OfYear(year.AtLeast, payments, onTop), OfYear(year.AtMost, payments, onTop)), unsaid ? Mark.Derived : Mark.Exact);
        }

        if (Gross(pay, Per.Month) is { } month)
        {
            int payments = Payments(pay, isMonthly: true);
            return new(new(OfMonth(month.AtLeast, payments), OfMonth(month.AtMost, payments)), Mark.Exact);
        }

        return new(WhatLacks(pay));
    }

    private static Fact WhatLacks(StatedPay pay)
    {
        Fact lacking = Fact.PayAmount;
        for (int i = 0; i < pay.Amounts.Count; i++)
        {
            if (IsUsable(pay.Amounts[i]))
            {
                lacking = pay.Amounts[i].Basis == PayBasis.Gross ? Fact.PayPeriod : lacking == Fact.PayAmount ? Fact.PayBasis : lacking;
            }
        }

        return lacking;
    }

    private static GrossPay? OfYear(Money? amount, int payments, bool thirteenthOnTop) => amount is not { } year ? null
        : thirteenthOnTop ? GrossPay.PerYear(year * 13 / 12, 13) : GrossPay.PerYear(year, payments);

    private static GrossPay? OfMonth(Money? amount, int payments) => amount is { } month ? GrossPay.PerMonth(month, payments) : null;

    /// <summary>An amount said to be that of full time is brought to the hours of the post (C. trav. L3123-5).</summary>
    private static Answer<PayRange> ForPartTime(PayRange range, JobOffer offer, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        if (!IsFullTimeAmount(offer.Pay))
        {
            return new(range, Mark.Exact);
        }

        if (!law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal))
        {
            return new(Fact.LawValue);
        }

        Percent? share = offer.WorkingTime?.ShareOfFullTime ?? (week.IsKnown ? WeekReading.ShareOfFullTime(week.Value, legal.Value) : null);
        if (share is not { } part || part <= Percent.Zero || part > Percent.Of(100))
        {
            return new(Fact.WeeklyHours);
        }

        PayRange shared = new(Share(range.Low, part, legal.Value), Share(range.High, part, legal.Value));
        return new(shared, part == Percent.Of(100) ? Mark.Exact : Mark.Derived);
    }

    private static bool IsFullTimeAmount(StatedPay? pay)
    {
        for (int i = 0; i < (pay?.Amounts.Count ?? 0); i++)
        {
            if (pay!.Amounts[i] is { IsFullTimeAmount: true, Basis: PayBasis.Gross })
            {
                return true;
            }
        }

        return false;
    }

    private static GrossPay? Share(GrossPay? pay, Percent part, Hours fullTime) => pay?.ForPartTime(fullTime * part, fullTime);

    private static Stated<Money>? Gross(StatedPay pay, Per per)
    {
        for (int i = 0; i < pay.Amounts.Count; i++)
        {
            StatedAmount amount = pay.Amounts[i];
            if (amount.Basis == PayBasis.Gross && IsUsable(amount) && amount.Amount!.Value.Per == per)
            {
                return amount.Amount;
            }
        }

        return null;
    }

    /// <summary>An amount that can be computed with: stated, and not negative.</summary>
    private static bool IsUsable(StatedAmount amount) =>
        amount.Amount is { IsEmpty: false } stated && (stated.AtLeast ?? stated.AtMost) >= Money.Zero;

    /// <summary>As stated; else 13 with a thirteenth month (outside the annual amount unless it is said to be inside), else 12.</summary>
    private static int Payments(StatedPay pay, bool isMonthly)
    {
        for (int i = 0; i < pay.Amounts.Count; i++)
        {
            if (pay.Amounts[i].Payments is { } stated and >= 1 and <= 24)
            {
                return stated;
            }
        }

        return pay.ThirteenthMonth switch
        {
            { AsProfitSharing: not true } when isMonthly => 13,
            { InAnnualAmount: Inclusion.Included } => 13,
            _ => 12,
        };
    }
}
