using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay by the hour, and what is left of it without Segur.</summary>
internal static class HourlyPayFigures
{
    private static readonly Bilingual Topic = new("le taux horaire", "the hourly rate");

    public static void Gather(OfferStatement statement, FigureList list)
    {
        if (!statement.Pay.IsKnown)
        {
            return;
        }

        if (statement.Said.WorkingTime?.Forfait is not null)
        {
            list.Add(FigureNames.HourlyPayOfForfait, null, statement.Pay.Mark, FigureMethod.Of(PayRegime.ForfaitJours));
        }
        else if (statement.Pay.Value.Exact is { } pay && list.Known(statement.Week, Topic))
        {
            Rates(statement, pay, list);
        }

        WithoutSegur(statement, list);
    }

    /// <summary>Whether the premiums of overtime are known on a day.</summary>
    internal static bool IsKnown(FrenchLaw law, LocalDate day) =>
        law.TryOn(day, OvertimeRates.Premium, out _) && law.TryOn(day, OvertimeRates.PremiumBeyond, out _);

    public static Explanation ExplainRate(Figure figure)
    {
        PayRegime regime = figure.Method is { } method ? (PayRegime)method.Number : PayRegime.OvertimePaid;
        return Rate(figure.Statement, PayFigures.PayOf(figure), regime).Explain();
    }

    public static Explanation ExplainForfait(Figure figure)
    {
        OfferStatement statement = figure.Statement;
        GrossPay pay = statement.Pay.Value.Low ?? statement.Pay.Value.High!;
        return pay.PerHour(Hours.Of(35), PayRegime.ForfaitJours, statement.LawDay, statement.Law).Explain();
    }

    public static Explanation ExplainWithoutSegur(Figure figure) => WithoutSegur(figure.Statement, PayFigures.PayOf(figure)).Explain();

    private static HourlyPay Rate(OfferStatement statement, GrossPay pay, PayRegime regime) =>
        pay.PerHour(statement.Week.Value.WeeklyHours, regime, statement.LawDay, statement.Law);

    private static void Rates(OfferStatement statement, GrossPay pay, FigureList list)
    {
        LocalDate day = statement.LawDay;
        Mark mark = statement.Pay.Mark.And(statement.Week.Mark);
        if (!statement.Law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal) || !IsKnown(statement.Law, day))
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        HourlyPay overtime = Rate(statement, pay, PayRegime.OvertimePaid);
        if (statement.Week.Value.WeeklyHours <= legal.Value)
        {
            list.Add(FigureNames.HourlyPay, overtime.Rate, mark);
            return;
        }

        Mark derived = Mark.Derived.And(mark);
        if (statement.Said.WorkingTime?.Rtt is not null)
        {
            HourlyPay rtt = Rate(statement, pay, PayRegime.RttAverage35);
            list.Add(FigureNames.HourlyPayWithRtt, rtt.Rate, derived, FigureMethod.Of(rtt.Regime));
            list.Add(FigureNames.PaidHoursPerMonth, rtt.PaidHoursPerMonth, derived, FigureMethod.Of(rtt.Regime));
        }

        list.Add(FigureNames.HourlyPayWithOvertime, overtime.Rate, derived, FigureMethod.Of(overtime.Regime));
    }

    private static void WithoutSegur(OfferStatement statement, FigureList list)
    {
        if (statement.Said.Pay?.Segur?.Inclusion != Inclusion.Included || statement.Pay.Value.Exact is not { } pay)
        {
            return;
        }

        if (!statement.Law.TryOn(statement.LawDay, Segur.Monthly, out _))
        {
            list.Lacks(new("le salaire sans Ségur", "pay without Segur"), [Fact.LawValue]);
            return;
        }

        PayWithoutSegur without = WithoutSegur(statement, pay);
        list.Add(FigureNames.MonthlyPayWithoutSegur, without.Monthly, statement.Pay.Mark);
        list.Add(FigureNames.AnnualPayWithoutSegur, without.Annual, statement.Pay.Mark);
    }

    private static PayWithoutSegur WithoutSegur(OfferStatement statement, GrossPay pay)
    {
        LocalDate day = statement.LawDay;
        Percent share = statement.Week.IsKnown && statement.Law.TryOn(day, LegalDurations.Week, out DatedValue<Hours> legal)
            ? WeekReading.ShareOfFullTime(statement.Week.Value, legal.Value)
            : Percent.Of(100);
        return pay.WithoutSegur(share, day, statement.Law);
    }
}
