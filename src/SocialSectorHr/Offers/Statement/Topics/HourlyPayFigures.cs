using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay by the hour, and what is left of it without Segur.</summary>
internal static class HourlyPayFigures
{
    private static readonly Bilingual Topic = new("le taux horaire", "the hourly rate");
    private static readonly Bilingual PayWithout = new("le salaire sans Ségur", "pay without Segur");

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
        Mark mark = statement.Pay.Mark.And(statement.Week.Mark);
        Hours week = statement.Week.Value.WeeklyHours;
        PaidHoursQuestion paid = new(week, PayRegime.OvertimePaid, statement.LawDay, statement.Law, null);
        if (!paid.IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        HourlyPay overtime = Rate(statement, pay, PayRegime.OvertimePaid);
        if (week <= paid.Read(LegalDurations.Week, null).Value)
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

        (GrossPay Pay, FigureBound? Bound)[] ends = PayFigures.Ends(statement.Pay.Value);
        if (!new PayWithoutSegurQuestion(ends[0].Pay, Percent.Of(100), statement.LawDay, statement.Law).IsKnown)
        {
            list.Lacks(PayWithout, [Fact.LawValue]);
            return;
        }

        Answer<Percent> share = PayReading.Share(statement.Said, statement.Week, statement.Law, statement.LawDay);
        if (!list.Known(share, PayWithout))
        {
            return;
        }

        Mark mark = statement.Pay.Mark.And(share.Mark);
        foreach ((GrossPay pay, FigureBound? bound) in ends)
        {
            PayWithoutSegur without = pay.WithoutSegur(share.Value, statement.LawDay, statement.Law);
            list.Add(PayNames.MonthlyPayWithoutSegur, without.Monthly, mark, bound: bound);
            list.Add(PayNames.AnnualPayWithoutSegur, without.Annual, mark, bound: bound);
        }
    }

    private static PayWithoutSegur WithoutSegur(StatedTerms statement, GrossPay pay)
    {
        Percent share = PayReading.Share(statement.Said, statement.Week, statement.Law, statement.LawDay).Value;
        return pay.WithoutSegur(share, statement.LawDay, statement.Law);
    }
}
