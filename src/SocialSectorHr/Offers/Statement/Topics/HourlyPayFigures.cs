using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay by the hour, and what is left of it without Segur.</summary>
internal static class HourlyPayFigures
{
    private static readonly Bilingual Topic = new("le taux horaire", "the hourly rate");

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (!statement.Pay.IsKnown)
        {
            return;
        }

        if (statement.Said.WorkingTime?.Forfait is not null)
        {
            list.Add(PayNames.HourlyPayOfForfait, null, statement.Pay.Mark, FigureMethod.Of(PayRegime.ForfaitJours));
        }
        else if (list.Known(statement.Week, Topic))
        {
            foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(statement.Pay.Value))
            {
                Rates(statement, pay, bound, list);
            }
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
        StatedTerms statement = figure.Statement;
        GrossPay pay = statement.Pay.Value.Low ?? statement.Pay.Value.High!;
        return pay.PerHour(Hours.Of(35), PayRegime.ForfaitJours, statement.LawDay, statement.Law).Explain();
    }

    public static Explanation ExplainWithoutSegur(Figure figure) => WithoutSegur(figure.Statement, PayFigures.PayOf(figure)).Explain();

    private static HourlyPay Rate(StatedTerms statement, GrossPay pay, PayRegime regime) =>
        pay.PerHour(statement.Week.Value.WeeklyHours, regime, statement.LawDay, statement.Law);

    private static void Rates(StatedTerms statement, GrossPay pay, FigureBound? bound, FigureList list)
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
            list.Add(PayNames.HourlyPay, overtime.Rate, mark, bound: bound);
            return;
        }

        Mark derived = Mark.Derived.And(mark);
        if (statement.Said.WorkingTime?.Rtt is not null)
        {
            HourlyPay rtt = Rate(statement, pay, PayRegime.RttAverage35);
            list.Add(PayNames.HourlyPayWithRtt, rtt.Rate, derived, FigureMethod.Of(rtt.Regime), bound: bound);
            if (bound is null || pay == PayFigures.Ends(statement.Pay.Value)[0].Pay)
            {
                list.Add(PayNames.PaidHoursPerMonth, rtt.PaidHoursPerMonth, derived, FigureMethod.Of(rtt.Regime));
            }
        }

        list.Add(PayNames.HourlyPayWithOvertime, overtime.Rate, derived, FigureMethod.Of(overtime.Regime), bound: bound);
    }

    private static void WithoutSegur(StatedTerms statement, FigureList list)
    {
        if (statement.Said.Pay?.Segur?.Inclusion != Inclusion.Included)
        {
            return;
        }

        if (!statement.Law.TryOn(statement.LawDay, Segur.Monthly, out _))
        {
            list.Lacks(new("le salaire sans Ségur", "pay without Segur"), [Fact.LawValue]);
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(statement.Pay.Value))
        {
            PayWithoutSegur without = WithoutSegur(statement, pay);
            list.Add(PayNames.MonthlyPayWithoutSegur, without.Monthly, statement.Pay.Mark, bound: bound);
            list.Add(PayNames.AnnualPayWithoutSegur, without.Annual, statement.Pay.Mark, bound: bound);
        }
    }

    private static PayWithoutSegur WithoutSegur(StatedTerms statement, GrossPay pay)
    {
        Answer<Percent> share = PayReading.Share(statement.Said, statement.Week, statement.Law, statement.LawDay);
        return pay.WithoutSegur(share.IsKnown ? share.Value : Percent.Of(100), statement.LawDay, statement.Law);
    }
}
