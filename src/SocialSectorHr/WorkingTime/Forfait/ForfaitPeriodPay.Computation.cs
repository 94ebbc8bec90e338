using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days paid of the period by those of the year, or month by month.</content>
public readonly partial record struct ForfaitPeriodPay
{
    internal ForfaitPeriodPay(ForfaitPeriodPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        if (question.Period is not { } period)
        {
            return;
        }

        ForfaitDayValueMethod method = question.Method;
        why?.Given(new("salaire annuel brut", "gross pay a year"), question.Annual);
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(period.Rules?.DayValue == method, method == ForfaitDayValueMethod.CalendarOpen),
            period.Rules?.Source);
        if (why is not null)
        {
            period.Part.ExplainDates(why);
        }

        Amount = Money.FromExact(method switch
        {
            ForfaitDayValueMethod.CalendarOpen => PaidDays(question, period, why),
            ForfaitDayValueMethod.Monthly21_67 => ByMonth(question, period, ForfaitDayValue.AverageMonth(period.Rules), why),
            ForfaitDayValueMethod.Monthly22 => ByMonth(question, period, ForfaitDayValue.WholeMonth, why),
            ForfaitDayValueMethod.OpenDaysOfMonth => ByMonth(question, period, null, why),
            _ => DaysToWork(question, period, why),
        });
    }

    private static Bilingual Label => new("rémunération de la période", "pay of the period");

    private static Fraction PaidDays(ForfaitPeriodPayQuestion question, ForfaitPeriodQuestion period, Explanation? why)
    {
        (DayCounts year, DayCounts part) = (period.Part.Year, period.Part.Part);
        int ofYear = year.CalendarDays - year.WeeklyRestDays;
        int ofPeriod = part.CalendarDays - part.WeeklyRestDays;
        why?.Computed(
            new("jours payés de la période : travaillés, congés, fériés et repos", "days paid in the period: worked, leave, holidays and rest"),
            $"{part.CalendarDays} − {part.WeeklyRestDays}",
            Days.Of(ofPeriod));
        why?.Computed(
            new("jours payés de l'année : travaillés, congés, fériés et repos", "days paid in the year: worked, leave, holidays and rest"),
            $"{year.CalendarDays} − {year.WeeklyRestDays}",
            Days.Of(ofYear));
        Fraction pay = question.Annual.Exact * ofPeriod / ofYear;
        why?.Computed(Label, $"{question.Annual} × {ofPeriod} / {ofYear}", Money.FromExact(pay));
        return pay;
    }

    /// <summary>The days to work, and those of leave and the holidays where the value of a day counts them.</summary>
    private static Fraction DaysToWork(ForfaitPeriodPayQuestion question, ForfaitPeriodQuestion period, Explanation? why)
    {
        bool addsHolidays = question.Method == ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays;
        bool addsLeave = addsHolidays || question.Method == ForfaitDayValueMethod.AnnualOverForfaitPlusLeave;
        Fraction toWork = new ForfaitPeriod(period).DaysToWork.Exact;
        Fraction forfait = period.Forfait.PerYear.Exact;
        why?.Counted(
            new(
                $"jours à travailler dans la période, {period.Method.Label(Language.French)}",
                $"days to work in the period, {period.Method.Label(Language.English)}"),
            Days.FromExact(toWork));
        if (!addsLeave)
        {
            Fraction worked = question.Annual.Exact * toWork / forfait;
            why?.Computed(Label, $"{question.Annual} × {toWork} / {forfait}", Money.FromExact(worked));
            return worked;
        }

        Fraction full = period.FullLeave(why);
        why?.Given(new("congés utilisables dans la période", "leave usable in the period"), period.Leave);
        Fraction leave = period.Leave.In(period.Part.Calendar, why);
        if (!addsHolidays)
        {
            Fraction withLeave = question.Annual.Exact * (toWork + leave) / (forfait + full);
            why?.Computed(Label, $"{question.Annual} × ({toWork} + {leave}) / ({forfait} + {full})", Money.FromExact(withLeave));
            return withLeave;
        }

        (int year, int part) = (period.Part.Year.Holidays, period.Part.Part.Holidays);
        why?.Counted(ForfaitDayValue.HolidaysLabel, Days.Of(year), LabourCode.L3133_1);
        why?.Counted(new("dont dans la période", "of which in the period"), Days.Of(part));
        Fraction pay = question.Annual.Exact * (toWork + leave + part) / (forfait + full + year);
        why?.Computed(
            Label,
            $"{question.Annual} × ({toWork} + {leave} + {part}) / ({forfait} + {full} + {year})",
            Money.FromExact(pay));
        return pay;
    }

    /// <summary>
    /// Whole months by a twelfth; an incomplete one less its weekdays missed at so many a month, or by its open days where no number is
    /// given.
    /// </summary>
    private static Fraction ByMonth(
        ForfaitPeriodPayQuestion question, ForfaitPeriodQuestion period, Fraction? divisor, Explanation? why)
    {
        Fraction month = question.Annual.Exact / ForfaitDayValue.MonthsAYear;
        why?.Computed(
            new("un douzième de l'année", "a twelfth of the year"),
            $"{question.Annual} / {ForfaitDayValue.MonthsAYear}",
            Money.FromExact(month));
        (LocalDate start, LocalDate end) = (period.Part.Part.Start, period.Part.Part.End);
        (int whole, Fraction incomplete) = (0, 0);
        while (start <= end)
        {
            LocalDate first = new(start.Year, start.Month, 1);
            LocalDate last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(start.Year, start.Month) - 1);
            LocalDate present = LocalDate.Min(last, end);
            if (start == first && present == last)
            {
                whole++;
            }
            else
            {
                DayCounts days = period.Part.Calendar.CountDays(start, present);
                DayCounts ofMonth = period.Part.Calendar.CountDays(first, last);
                incomplete += divisor is { } number
                    ? LessWeekdays(month, days, ofMonth, number, why)
                    : OpenDays(month, days, ofMonth, why);
            }

            start = present.PlusDays(1);
        }

        why?.Counted(new("mois entiers", "whole months"), Months.Of(whole));
        Fraction pay = (month * whole) + incomplete;
        why?.Computed(Label, $"{month} × {whole} + {incomplete}", Money.FromExact(pay));
        return pay;
    }

    private static Fraction LessWeekdays(Fraction month, DayCounts present, DayCounts ofMonth, Fraction divisor, Explanation? why)
    {
        int missed = ofMonth.CalendarDays - ofMonth.WeeklyRestDays - present.CalendarDays + present.WeeklyRestDays;
        ExplainMonth(present, why);
        why?.Counted(new("jours de semaine manqués du mois, fériés compris", "weekdays missed in the month, holidays included"), Days.Of(missed));
        Fraction pay = Fraction.Max(0, month - (month * missed / divisor));
        why?.Computed(
            new("salaire du mois incomplet", "pay of the incomplete month"), $"max(0; {month} − {month} × {missed} / {divisor})", Money.FromExact(pay));
        return pay;
    }

    private static Fraction OpenDays(Fraction month, DayCounts present, DayCounts ofMonth, Explanation? why)
    {
        if (ofMonth.WorkingDays == 0)
        {
            throw Refusal.OutOfRange(
                present.Start,
                "presence",
                $"in months with an open day: {DateText.Iso(ofMonth.Start)} to {DateText.Iso(ofMonth.End)} has none");
        }

        ExplainMonth(present, why);
        why?.Counted(new("jours ouvrés de présence", "open days of presence"), Days.Of(present.WorkingDays));
        why?.Counted(new("jours ouvrés du mois", "open days of the month"), Days.Of(ofMonth.WorkingDays));
        Fraction pay = month * present.WorkingDays / ofMonth.WorkingDays;
        why?.Computed(
            new("salaire du mois incomplet", "pay of the incomplete month"),
            $"{month} × {present.WorkingDays} / {ofMonth.WorkingDays}",
            Money.FromExact(pay));
        return pay;
    }

    private static void ExplainMonth(DayCounts present, Explanation? why) => why?.Given(
        new("présence dans le mois", "presence in the month"),
        FigureValue.OfPeriod(present.Start, present.End));
}
