using SocialSectorHr.Law;

namespace SocialSectorHr;

// The pay of a day, its share, and the days that have it.
public readonly partial record struct DailyAllowance
{
    internal DailyAllowance(DailyAllowanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        SickStop stop = question.Stop;
        why?.Given(new("arrêt de travail", "stop of work"), FigureValue.OfPeriod(stop.Period.Start, stop.Period.End));
        if (stop.IsAccident)
        {
            firstDays = (int)question.Read(SicknessAllowance.AccidentFirstDays, null).Value.Exact.Numerator;
            (Daily, DailyLater) = Accident(question, why);
        }
        else
        {
            MonthlyCeiling = Ceiling(question, why);
            Daily = DailyLater = Sickness(question, MonthlyCeiling.Value, why);
        }

        bool waits = !stop.IsAccident && !stop.IsAllowanceFromFirstDay;
        WaitingDays = waits ? question.Read(SicknessAllowance.Waiting, why).Value : Days.Zero;
        if (!waits)
        {
            why?.Concluded(
                new("jours de carence", "days of waiting"),
                Days.Zero,
                source: stop.IsAccident ? SocialSecurityCode.L433_1 : SocialSecurityCode.L323_1);
        }

        PaidDays = Paid(question, WaitingDays, why);
        why?.Computed(new("indemnités journalières de l'arrêt", "daily allowances of the stop"), Sum(), Total);
    }

    private static Money Ceiling(DailyAllowanceQuestion question, Explanation? why)
    {
        Money smic = question.Read(question.MonthBefore, MinimumWage.Hourly, why).Value;
        Hours week = question.Read(question.MonthBefore, LegalDurations.Week, why).Value;
        Percent share = question.Read(SicknessAllowance.MonthCeiling, why).Value;
        Money exact = Money.FromExact(smic.Exact * week.Exact * 52 / 12 * share.Exact);
        why?.Computed(
            new("plafond de chaque salaire mensuel", "ceiling of each month of pay"), $"{smic} × {week} × 52 / 12 × {share}", exact);
        Money cents = exact.Round();
        why?.Concluded(new("plafond, arrondi au centime", "ceiling, rounded to the cent"), cents);
        return cents;
    }

    private static Money Sickness(DailyAllowanceQuestion question, Money ceiling, Explanation? why)
    {
        Money sum = Capped(question.ThirdLast) + Capped(question.SecondLast) + Capped(question.Last);
        why?.Computed(
            new("salaires des trois derniers mois, plafonnés", "pay of the last three months, each within the ceiling"),
            $"min({question.ThirdLast}; {ceiling}) + min({question.SecondLast}; {ceiling}) + min({question.Last}; {ceiling})",
            sum);
        Days days = question.Read(SicknessAllowance.ThreeMonths, why).Value;
        Percent rate = question.Read(SicknessAllowance.Rate, why).Value;
        Money daily = Money.FromExact(sum.Exact / days.Exact * rate.Exact);
        why?.Computed(new("indemnité d'un jour", "allowance of a day"), $"{sum} / {days} × {rate}", daily);
        return ToCent(daily, why);

        Money Capped(Money pay) => pay < ceiling ? pay : ceiling;
    }

    private static (Money First, Money Later) Accident(DailyAllowanceQuestion question, Explanation? why)
    {
        Days month = question.Read(SicknessAllowance.AccidentMonth, why).Value;
        Money day = Money.FromExact(question.Last.Exact / month.Exact);
        why?.Computed(new("salaire d'un jour", "pay of a day"), $"{question.Last} / {month}", day);
        Money ceiling = question.Read(SocialSecurityCeiling.Monthly, why).Value;
        Percent share = question.Read(SicknessAllowance.AccidentCeiling, why).Value;
        Percent net = question.Read(SicknessAllowance.NetGain, why).Value;
        Money most = Money.FromExact(ceiling.Exact * 12 * share.Exact);
        why?.Computed(new("salaire d'un jour, au plus", "highest pay of a day"), $"{ceiling} × {12} × {share}", most);
        why?.Read(SicknessAllowance.AccidentFirstDays, question.Read(SicknessAllowance.AccidentFirstDays, null));
        Money first = At(SicknessAllowance.AccidentRate, new("indemnité d'un jour, premiers jours", "allowance of a day, first days"));
        Money later = At(SicknessAllowance.AccidentRateLater, new("indemnité d'un jour, ensuite", "allowance of a day, then"));
        return (first, later);

        Money At(Dated<Percent> table, Bilingual label)
        {
            Percent rate = question.Read(table, why).Value;
            Money daily = Money.FromExact(Fraction.Min(Fraction.Min(day.Exact, most.Exact) * rate.Exact, day.Exact * net.Exact));
            why?.Computed(label, $"min(min({day}; {most}) × {rate}; {day} × {net})", daily);
            return ToCent(daily, why);
        }
    }

    private static Days Paid(DailyAllowanceQuestion question, Days waiting, Explanation? why)
    {
        SickStop stop = question.Stop;
        Days paid = Days.Of(Math.Max(0, stop.Length - (int)waiting.Exact.Numerator));
        why?.Counted(new("jours indemnisables", "days that can have an allowance"), paid);
        if (stop.IsAccident)
        {
            return paid;
        }

        Days most = stop.IsLongIllness
            ? Days.Of(NodaTime.Period.DaysBetween(question.First, Quantieme.AddMonths(question.First, 36)))
            : question.Read(SicknessAllowance.MostDays, null).Value;
        if (paid > most)
        {
            why?.Concluded(
                new("indemnités au plus", "allowances at most"),
                most,
                new("les arrêts antérieurs ne sont pas examinés", "earlier stops are not looked at"),
                stop.IsLongIllness ? SocialSecurityCode.L323_1 : SocialSecurityCode.R323_1);
            return most;
        }

        return paid;
    }

    private static Money ToCent(Money exact, Explanation? why)
    {
        Money cents = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, cents);
        return cents;
    }

    private Formula Sum()
    {
        Fraction first = Fraction.Min(firstDays, PaidDays.Exact);
        return firstDays == 0 || PaidDays.Exact <= first
            ? Written($"{PaidDays} × {Daily}")
            : Written($"{first} × {Daily} + {PaidDays.Exact - first} × {DailyLater}");
    }

    private static Formula Written(Formula formula) => formula;
}
