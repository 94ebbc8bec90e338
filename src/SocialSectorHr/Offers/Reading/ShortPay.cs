using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>
/// The month of an amount stated by the hour, the day, the week or two weeks: 52 weeks are twelve months (C. trav. L3242-1).
/// </summary>
internal static class ShortPay
{
    public static Answer<PayRange> Of(
        JobOffer offer, Stated<Money> said, int payments, Answer<WeeklySchedule> week, FrenchLaw law, LocalDate day)
    {
        if (WeekReading.IsPartOfTheYear(offer.WorkingTime))
        {
            return new(Fact.WeeksOfYear);
        }

        if (said.Per is Per.Hour or Per.Day && (!week.IsKnown || offer.WorkingTime?.Forfait is not null))
        {
            return new(Fact.WeeklyHours);
        }

        if (said is { Per: Per.Hour } && !ByTheHour(offer, Money.Zero, week.Value, day, law).IsKnown)
        {
            return new(Fact.LawValue);
        }

        Mark mark = said.Per is Per.Hour or Per.Day ? Mark.Derived.And(week.Mark) : Mark.Derived;
        return new(new(Pay(said.AtLeast), Pay(said.AtMost)), mark);

        GrossPay? Pay(Money? amount) => amount is { } money ? GrossPay.PerMonth(Month(money), payments) : null;

        Money Month(Money amount) => said.Per switch
        {
            Per.Hour => new PaidMonth(ByTheHour(offer, amount, week.Value, day, law)).Total,
            Per.Day => amount * DaysOf(week.Value) * 52 / 12,
            Per.Fortnight => amount * 26 / 12,
            _ => amount * 52 / 12,
        };
    }

    /// <summary>The month of an hourly rate.</summary>
    public static PaidMonthQuestion ByTheHour(JobOffer offer, Money rate, WeeklySchedule week, LocalDate day, FrenchLaw law) =>
        new(rate, new(WeekReading.Paid(offer.WorkingTime, week.WeeklyHours, law, day), RegimeOf(offer), day, law, null));

    public static int DaysOf(WeeklySchedule week) => week.Weekdays.Number();

    // Hours beyond 35 are paid as overtime, unless days of RTT bring the week to 35 on average.
    private static PayRegime RegimeOf(JobOffer offer) => offer.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;
}
