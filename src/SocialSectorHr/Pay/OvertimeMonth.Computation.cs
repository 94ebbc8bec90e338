using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Week by week: the hours missed are overtime first, those from the ninth on before the others.
public readonly partial record struct OvertimeMonth
{
    internal OvertimeMonth(OvertimeMonthQuestion question, Explanation? why = null)
    {
        this.question = question;
        (LocalDate first, LocalDate last) = (question.Month.OnDayOfMonth(1), question.Month.ToDateInterval().End);
        why?.Given(new("mois", "month"), FigureValue.OfPeriod(first, last));
        why?.Given(Terms.GrossPayAMonth, Monthly);
        PaidHours paid = new(question.Hours, why);
        paid.Explain(why);
        Money rate = Money.FromExact(Monthly.Exact / paid.Weighted);
        why?.Computed(Terms.GrossHourlyRate, $"{Monthly} / {paid.Weighted}", rate);
        (LocalDate from, LocalDate to) = (LocalDate.Max(first, question.First), LocalDate.Min(last, question.Last));
        if (from > to)
        {
            why?.Concluded(new("rien ne manque : le mois est entier", "nothing is missing: the month is whole"), Money.Zero);
            return;
        }

        why?.Given(new("absence", "absence"), FigureValue.OfPeriod(from, to));
        Lost lost = default;
        for (LocalDate day = from; day <= to;)
        {
            LocalDate sunday = LocalDate.Min(day.PlusDays(7 - (int)day.DayOfWeek), to);
            lost = lost.And(InWeek(question, paid, day, sunday, why));
            day = sunday.PlusDays(1);
        }

        (PlainHours, OvertimeHours) = (Hours.FromExact(lost.Plain), Hours.FromExact(lost.First + lost.Beyond));
        Deduction = Deduct(question, paid, rate, lost, why);
        why?.Computed(new("salaire du mois incomplet", "pay of the incomplete month"), $"{Monthly} − {Deduction}", Paid);
        why?.Concluded(
            new("différence avec les heures réelles du mois", "difference with the real hours of the month"),
            BelowRealHours,
            new("la pratique suit les heures réelles", "the practice follows the real hours"));
    }

    private static Money Deduct(OvertimeMonthQuestion question, PaidHours paid, Money rate, Lost lost, Explanation? why)
    {
        Money month = question.Pay.BaseMonth;
        Weekdays days = question.Week.Weekdays;
        (LocalDate first, LocalDate last) = (question.Month.OnDayOfMonth(1), question.Month.ToDateInterval().End);
        int missed = days.CountBetween(LocalDate.Max(first, question.First), LocalDate.Min(last, question.Last));
        if (missed == days.CountBetween(first, last))
        {
            why?.Concluded(new("aucun temps de présence : tout le mois est retenu", "no time present: the whole month is deducted"), month);
            return month;
        }

        Fraction hours = lost.Plain + (lost.First * (1 + paid.FirstPremium.Exact)) + (lost.Beyond * (1 + paid.BeyondPremium.Exact));
        Money exact = Money.FromExact(Fraction.Min(month.Exact, rate.Exact * hours));
        Bilingual label = new("retenue", "deduction");
        if (lost.Beyond == 0)
        {
            why?.Computed(
                label, $"min({month}; {rate} × ({lost.Plain} + {lost.First} × (1 + {paid.FirstPremium})))", exact, LabourCode.L3121_28);
        }
        else
        {
            why?.Computed(
                label,
                $"min({month}; {rate} × ({lost.Plain} + {lost.First} × (1 + {paid.FirstPremium}) + {lost.Beyond} × (1 + {paid.BeyondPremium})))",
                exact,
                LabourCode.L3121_28);
        }

        return exact;
    }

    // What the days of one week lose, after what earlier days of the same absence have lost of it.
    private static Lost InWeek(OvertimeMonthQuestion question, PaidHours paid, LocalDate first, LocalDate last, Explanation? why)
    {
        Weekdays days = question.Week.Weekdays;
        Fraction day = question.Week.HoursPerDay.Exact;
        LocalDate monday = first.PlusDays(1 - (int)first.DayOfWeek);
        Fraction before = day * days.CountBetween(LocalDate.Max(monday, question.First), first.PlusDays(-1));
        Fraction missed = day * days.CountBetween(first, last);
        (Fraction beyond, Fraction overtime) = (paid.Beyond * 12 / 52, paid.First * 12 / 52);
        Lost lost = Lost.Of(before + missed, overtime, beyond).Less(Lost.Of(before, overtime, beyond));
        if (why is not null && missed > 0)
        {
            Bilingual label = new(
                $"heures supplémentaires manquées, semaine du {DateText.Write(monday, Language.French)}",
                $"overtime missed, week of {DateText.Write(monday, Language.English)}");
            why.Counted(label, Hours.FromExact(lost.First + lost.Beyond), LabourCode.L3121_29);
        }

        return lost;
    }

    private readonly record struct Lost(Fraction Plain, Fraction First, Fraction Beyond)
    {
        public static Lost Of(Fraction missed, Fraction overtime, Fraction beyond)
        {
            Fraction top = Fraction.Min(missed, beyond);
            Fraction next = Fraction.Min(missed - top, overtime);
            return new(missed - top - next, next, top);
        }

        public Lost And(Lost other) => new(Plain + other.Plain, First + other.First, Beyond + other.Beyond);

        public Lost Less(Lost other) => new(Plain - other.Plain, First - other.First, Beyond - other.Beyond);
    }
}
