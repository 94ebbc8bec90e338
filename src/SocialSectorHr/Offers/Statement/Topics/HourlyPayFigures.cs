using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The pay by the hour, and what is left of it without Segur.</summary>
internal static class HourlyPayFigures
{
    private static readonly Bilingual Topic = new("le taux horaire", "the hourly rate");
    private static readonly Bilingual PayWithout = new("le salaire sans Ségur", "pay without Segur");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!terms.Pay.IsKnown)
        {
            return;
        }

        if (terms.Said.WorkingTime?.Forfait is not null)
        {
            list.Add(PayNames.HourlyPayOfForfait, null, terms.Pay.Mark, FigureMethod.Of(PayRegime.ForfaitJours));
        }
        else if (list.Known(terms.Week, Topic))
        {
            foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
            {
                Rates(terms, pay, bound, list);
            }
        }

        WithoutSegur(terms, list);
    }

    public static Explanation ExplainRate(Figure figure)
    {
        PayRegime regime = figure.Method is { } method ? (PayRegime)method.Number : PayRegime.OvertimePaid;
        return Rate(figure.Terms, PayFigures.PayOf(figure), regime).Explain();
    }

    public static Explanation ExplainForfait(Figure figure)
    {
        StatedTerms terms = figure.Terms;
        GrossPay pay = terms.Pay.Value.Low ?? terms.Pay.Value.High!;
        return pay.PerHour(Hours.Of(35), PayRegime.ForfaitJours, terms.LawDay, terms.Law).Explain();
    }

    public static Explanation ExplainWithoutSegur(Figure figure) => WithoutSegur(figure.Terms, PayFigures.PayOf(figure)).Explain();

    private static HourlyPay Rate(StatedTerms terms, GrossPay pay, PayRegime regime) =>
        pay.PerHour(Paid(terms), regime, terms.LawDay, terms.Law);

    private static Hours Paid(StatedTerms terms) =>
        WeekReading.Paid(terms.Said.WorkingTime, terms.Week.Value.WeeklyHours, terms.Law, terms.LawDay);

    private static void Rates(StatedTerms terms, GrossPay pay, FigureBound? bound, FigureList list)
    {
        Hours week = Paid(terms);
        Mark mark = terms.Pay.Mark.And(terms.Week.Mark).And(week == terms.Week.Value.WeeklyHours ? Mark.Exact : Mark.Derived);
        PaidHoursQuestion paid = new(week, PayRegime.OvertimePaid, terms.LawDay, terms.Law, null);
        if (!paid.IsKnown)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        HourlyPay overtime = Rate(terms, pay, PayRegime.OvertimePaid);
        if (week <= paid.Read(LegalDurations.Week, null).Value)
        {
            list.Add(PayNames.HourlyPay, overtime.Rate, mark, bound: bound);
            return;
        }

        Mark derived = Mark.Derived.And(mark);
        if (terms.Said.WorkingTime?.Rtt is not null)
        {
            HourlyPay rtt = Rate(terms, pay, PayRegime.RttAverage35);
            list.Add(PayNames.HourlyPayWithRtt, rtt.Rate, derived, FigureMethod.Of(rtt.Regime), bound: bound);
            if (bound is null || pay == PayFigures.Ends(terms.Pay.Value)[0].Pay)
            {
                list.Add(PayNames.PaidHoursPerMonth, rtt.PaidHoursPerMonth, derived, FigureMethod.Of(rtt.Regime));
            }
        }

        list.Add(PayNames.HourlyPayWithOvertime, overtime.Rate, derived, FigureMethod.Of(overtime.Regime), bound: bound);
    }

    private static void WithoutSegur(StatedTerms terms, FigureList list)
    {
        if (terms.Said.Pay?.Segur?.Inclusion != Inclusion.Included)
        {
            return;
        }

        (GrossPay Pay, FigureBound? Bound)[] ends = PayFigures.Ends(terms.Pay.Value);
        if (!new PayWithoutSegurQuestion(ends[0].Pay, Percent.Of(100), terms.LawDay, terms.Law).IsKnown)
        {
            list.Lacks(PayWithout, [Fact.LawValue]);
            return;
        }

        Answer<Percent> share = PayReading.Share(terms.Said, terms.Week, terms.Law, terms.LawDay);
        if (!list.Known(share, PayWithout))
        {
            return;
        }

        Mark mark = terms.Pay.Mark.And(share.Mark);
        foreach ((GrossPay pay, FigureBound? bound) in ends)
        {
            PayWithoutSegur without = pay.WithoutSegur(share.Value, terms.LawDay, terms.Law);
            list.Add(PayNames.MonthlyPayWithoutSegur, without.Monthly, mark, bound: bound);
            list.Add(PayNames.AnnualPayWithoutSegur, without.Annual, mark, bound: bound);
        }
    }

    private static PayWithoutSegur WithoutSegur(StatedTerms terms, GrossPay pay)
    {
        Percent share = PayReading.Share(terms.Said, terms.Week, terms.Law, terms.LawDay).Value;
        return pay.WithoutSegur(share, terms.LawDay, terms.Law);
    }
}
