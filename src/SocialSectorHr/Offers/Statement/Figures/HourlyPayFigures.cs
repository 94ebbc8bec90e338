using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay by the hour, and what is left of it without Segur.</summary>
internal static class HourlyPayFigures
{
    private static readonly Bilingual Topic = new("le taux horaire", "the hourly rate");

    public static void Gather(OfferStatement offer, FigureList list)
    {
        if (!offer.Pay.IsKnown)
        {
            return;
        }

        if (offer.Offer.WorkingTime?.Forfait is not null)
        {
            list.Add("pay.hourly", new("taux horaire", "hourly rate"), null, offer.Pay.Mark, () => Forfait(offer), nameof(PayRegime.ForfaitJours));
        }
        else if (offer.Pay.Value.Exact is { } pay && list.Known(offer.Week, Topic))
        {
            Rates(offer, pay, list);
        }

        WithoutSegur(offer, list);
    }

    /// <summary>Whether the premiums of overtime are known on a day.</summary>
    internal static bool IsKnown(FrenchLaw law, LocalDate day) =>
        law.TryOn(day, OvertimeRates.Premium, out _) && law.TryOn(day, OvertimeRates.PremiumBeyond, out _);

    private static void Rates(OfferStatement offer, GrossPay pay, FigureList list)
    {
        LocalDate day = offer.LawDay;
        WeeklySchedule week = offer.Week.Value;
        Mark mark = Mark.Derived.And(offer.Pay.Mark).And(offer.Week.Mark);
        if (!offer.Law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal) || !IsKnown(offer.Law, day))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        if (week.WeeklyHours <= legal.Value)
        {
            HourlyPay plain = pay.PerHour(week.WeeklyHours, PayRegime.OvertimePaid, day, offer.Law);
            list.Add("pay.hourly", new("taux horaire brut", "gross hourly rate"), Value(plain), offer.Pay.Mark.And(offer.Week.Mark), plain.Explain);
            return;
        }

        if (offer.Offer.WorkingTime?.Rtt is not null)
        {
            HourlyPay rtt = pay.PerHour(week.WeeklyHours, PayRegime.RttAverage35, day, offer.Law);
            Bilingual hours = new("heures payées par mois, RTT", "hours paid a month, RTT");
            list.Add("pay.hourly.rttAverage35", new("taux horaire brut, RTT", "gross hourly rate, RTT"), Value(rtt), mark, rtt.Explain, rtt.Regime.ToString());
            list.Add("pay.paidHoursPerMonth.rttAverage35", hours, rtt.PaidHoursPerMonth, mark, rtt.Explain, rtt.Regime.ToString());
        }

        HourlyPay overtime = pay.PerHour(week.WeeklyHours, PayRegime.OvertimePaid, day, offer.Law);
        Bilingual label = new("taux horaire brut, heures supplémentaires payées", "gross hourly rate, overtime paid");
        list.Add("pay.hourly.overtimePaid", label, Value(overtime), mark, overtime.Explain, overtime.Regime.ToString());
    }

    private static FigureValue? Value(HourlyPay pay) => pay.Rate is { } rate ? rate : null;

    private static Explanation Forfait(OfferStatement offer)
    {
        GrossPay pay = offer.Pay.Value.Low ?? offer.Pay.Value.High!;
        return pay.PerHour(Hours.Of(35), PayRegime.ForfaitJours, offer.LawDay, offer.Law).Explain();
    }

    private static void WithoutSegur(OfferStatement offer, FigureList list)
    {
        if (offer.Offer.Pay?.Segur?.Inclusion != Inclusion.Included || offer.Pay.Value.Exact is not { } pay)
        {
            return;
        }

        LocalDate day = offer.LawDay;
        if (!offer.Law.TryOn(day, Segur.Monthly, out _))
        {
            list.Lacks(new("le salaire sans Ségur", "pay without Segur"), [Fact.LawValue]);
            return;
        }

        Percent share = offer.Week.IsKnown && offer.Law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal)
            ? WeekReading.ShareOfFullTime(offer.Week.Value, legal.Value)
            : Percent.Of(100);
        PayWithoutSegur without = pay.WithoutSegur(share, day, offer.Law);
        list.Add("pay.monthly.withoutSegur", new("mois sans Ségur", "month without Segur"), without.Monthly, offer.Pay.Mark, without.Explain);
        list.Add("pay.annual.withoutSegur", new("année sans Ségur", "year without Segur"), without.Annual, offer.Pay.Mark, without.Explain);
    }
}
