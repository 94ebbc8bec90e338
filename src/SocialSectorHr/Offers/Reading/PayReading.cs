using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>
/// The pay: gross amounts by the year, the month or less, exact or between bounds. A stated year is preferred, a stated month is compared
/// with it.
/// </summary>
internal static class PayReading
{
    private static readonly Per[] Periods = [Per.Year, Per.Month, Per.Hour, Per.Fortnight, Per.Week, Per.Day];

    /// <summary>The pay, brought to the hours of the post with the legal week of a day.</summary>
    public static Answer<PayRange> Read(OfferReader reader, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        if (reader.Offer.Pay is not { Amounts.Count: > 0 } pay)
        {
            return new(Fact.PayAmount);
        }

        Answer<PayRange> range = AsStated(reader.Offer, week, law, day);
        return range.IsKnown && IsFullTimeAmount(pay) ? ForPartTime(range, Share(reader.Offer, week, law, day), law, day) : range;
    }

    /// <summary>
    /// The period of the amounts that the pay is read from: a year, a month, an hour, two weeks, a week, a day, in this order.
    /// </summary>
    public static Per? PeriodOf(StatedPay pay)
    {
        foreach (Per per in Periods)
        {
            if (Gross(pay, per) is not null)
            {
                return per;
            }
        }

        return null;
    }

    /// <summary>The gross amount stated by a period; one is.</summary>
    public static Stated<Money> StatedBy(StatedPay pay, Per per) => Gross(pay, per)!.Amount!.Value;

    /// <summary>
    /// Whether the amount that is read is said to be that of full time; by the hour and by the day it is the same for every post.
    /// </summary>
    public static bool IsFullTimeAmount(StatedPay pay) =>
        PeriodOf(pay) is Per.Year or Per.Month or Per.Week or Per.Fortnight && Gross(pay, PeriodOf(pay)!.Value)!.IsFullTimeAmount == true;

    /// <summary>The pay of the amounts as they are, before any is brought to the hours of a part-time post.</summary>
    public static Answer<PayRange> AsStated(JobOffer offer, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day) =>
        offer.Pay is not { } pay ? new(Fact.PayAmount)
        : PeriodOf(pay) is not { } per ? new(WhatLacks(pay))
        : per is Per.Year or Per.Month ? Range(pay)
        : ShortPay.Of(offer, Gross(pay, per)!.Amount!.Value, Payments(pay, isMonthly: true), week, law, day);

    /// <summary>
    /// The share of full time of the post: as stated, or its hours by those of the law, or the whole where it is said to be full time.
    /// </summary>
    public static Answer<Percent> Share(JobOffer offer, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        if (offer.WorkingTime?.ShareOfFullTime is { } said)
        {
            return said > Percent.Zero && said <= Percent.Of(100) ? new(said, Mark.Exact) : new(Fact.WeeklyHours);
        }

        return !law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal) ? new(Fact.LawValue)
            : week.IsKnown ? new(WeekReading.ShareOfFullTime(week.Value, legal.Value), week.Mark)
            : offer.WorkingTime is { FullTime: true } ? new(Percent.Of(100), Mark.Exact)
            : new(Fact.WeeklyHours);
    }

    /// <summary>The announced month beside the announced year, where both are stated exactly.</summary>
    /// <remarks>A full-time amount is brought to the hours of a part-time post before the two are compared.</remarks>
    public static Answer<AnnouncedMonth> ReadAnnounced(OfferReader reader, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        StatedPay? pay = reader.Offer.Pay;
        if (pay is null || Gross(pay, Per.Year) is not { Amount: { IsExact: true, AtLeast: { } year } } annual ||
            Gross(pay, Per.Month) is not { Amount: { IsExact: true, AtLeast: { } month } } monthly)
        {
            return new(Fact.PayAmount);
        }

        int payments = Payments(pay, isMonthly: false);
        bool isYearFull = annual.IsFullTimeAmount == true;
        bool isMonthFull = monthly.IsFullTimeAmount == true;
        if (!isYearFull && !isMonthFull)
        {
            return new(GrossPay.PerYear(year, payments).Announced(month), Mark.Exact);
        }

        Answer<Percent> share = Share(reader.Offer, week, law, day);
        if (!share.IsKnown)
        {
            return share.Lacking<AnnouncedMonth>();
        }

        Money ofYear = isYearFull ? year * share.Value : year;
        Money ofMonth = isMonthFull ? month * share.Value : month;
        Mark mark = share.Value == Percent.Of(100) ? Mark.Exact : Mark.Derived;
        return new(GrossPay.PerYear(ofYear, payments).Announced(ofMonth), mark.And(share.Mark));
    }

    private static Answer<PayRange> Range(StatedPay pay)
    {
        if (Gross(pay, Per.Year)?.Amount is { } year)
        {
            int payments = Payments(pay, isMonthly: false);
            bool onTop = pay.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: Inclusion.OnTop };
            bool unsaid = pay.ThirteenthMonth is { AsProfitSharing: not true, InAnnualAmount: null };
            return new(
                new(OfYear(year.AtLeast, payments, onTop), OfYear(year.AtMost, payments, onTop)), unsaid ? Mark.Derived : Mark.Exact);
        }

        if (Gross(pay, Per.Month)?.Amount is { } month)
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
    private static Answer<PayRange> ForPartTime(Answer<PayRange> range, Answer<Percent> share, FrenchLaw law, LocalDate day)
    {
        if (!share.IsKnown)
        {
            return share.Lacking<PayRange>();
        }

        Percent part = share.Value;
        if (part == Percent.Of(100))
        {
            return new(range.Value, range.Mark.And(share.Mark));
        }

        if (!law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal))
        {
            return new(Fact.LawValue);
        }

        return new(
            new(Share(range.Value.Low, part, legal.Value), Share(range.Value.High, part, legal.Value)),
            Mark.Derived.And(range.Mark).And(share.Mark));
    }

    private static GrossPay? Share(GrossPay? pay, Percent part, Hours fullTime) => pay?.ForPartTime(fullTime * part, fullTime);

    private static StatedAmount? Gross(StatedPay pay, Per per)
    {
        for (int i = 0; i < pay.Amounts.Count; i++)
        {
            StatedAmount amount = pay.Amounts[i];
            if (amount.Basis == PayBasis.Gross && IsUsable(amount) && amount.Amount!.Value.Per == per)
            {
                return amount;
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
