using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once, by the method asked for.</content>
public readonly partial record struct ForfaitDayValue
{
    internal const int MonthsAYear = 12;
    internal const int WholeMonth = 22;

    internal ForfaitDayValue(ForfaitDayValueQuestion question, Explanation? why = null)
    {
        this.question = question;
        ForfaitRules? rules = question.Rules;
        ForfaitDayValueMethod method = question.Method;
        _ = question.Forfait.UnderCeiling(question.On, question.Law, rules, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), question.Annual);
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(rules?.DayValue == method, method == ForfaitDayValueMethod.CalendarOpen),
            rules?.Source);
        Value = Money.FromExact(method switch
        {
            ForfaitDayValueMethod.CalendarOpen => CalendarOpen(question, why),
            ForfaitDayValueMethod.Monthly21_67 => Monthly(question.Annual.Exact, AverageMonth(rules), why),
            ForfaitDayValueMethod.Monthly22 => Monthly(question.Annual.Exact, WholeMonth, why),
            ForfaitDayValueMethod.AnnualOverForfait => OverForfait(question.Forfait, question.Annual, why),
            ForfaitDayValueMethod.AnnualOverForfaitPlusLeave => OverForfaitAndLeave(question, why),
            ForfaitDayValueMethod.AnnualOverForfaitPlusLeavePlusHolidays => OverForfaitLeaveAndHolidays(question, why),
            _ => OpenDaysOfMonth(question, why),
        });
    }

    internal static Bilingual HolidaysLabel =>
        new("jours fériés chômés de l'année tombant un jour ouvré", "holidays of the year on a working weekday");

    private static Bilingual Label => new("valeur d'une journée", "value of a day");

    /// <summary>What a rest day given up is worth before its premium, with its steps: no such value asks the calendar.</summary>
    internal static Fraction OfWaiver(RestDaysGivenUpQuestion question, Explanation? why) => question.Method switch
    {
        ForfaitDayValueMethod.Monthly21_67 => Monthly(question.Annual.Exact, AverageMonth(question.Rules), why),
        ForfaitDayValueMethod.Monthly22 => Monthly(question.Annual.Exact, WholeMonth, why),
        _ => OverForfait(question.Forfait, question.Annual, why),
    };

    internal static Fraction AverageMonth(ForfaitRules? rules) => rules?.MonthlyDivisor switch
    {
        null => Fraction.Of(2167, 100),
        { } divisor when divisor >= Days.Of(20) && divisor <= Days.Of(26) => divisor.Exact,
        { } divisor => throw Refusal.OutOfRange(
            divisor, nameof(ForfaitRules.MonthlyDivisor), "between 20 and 26 days, those of an average month"),
    };

    private static Fraction CalendarOpen(ForfaitDayValueQuestion question, Explanation? why)
    {
        Fraction year = question.Annual.Exact;
        DayCounts counts = question.Calendar.CountDays(question.On.Year);
        int days = counts.CalendarDays - counts.WeeklyRestDays;
        why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(counts.CalendarDays));
        why?.Counted(new("jours de repos hebdomadaire", "weekly rest days"), Days.Of(counts.WeeklyRestDays));
        why?.Computed(
            new("jours payés de l'année : travaillés, congés, fériés et repos", "days paid in the year: worked, leave, holidays and rest"),
            $"{counts.CalendarDays} − {counts.WeeklyRestDays}",
            Days.Of(days));
        why?.Computed(Label, $"{year} / {days}", Money.FromExact(year / days));
        return year / days;
    }

    private static Fraction Monthly(Fraction year, Fraction divisor, Explanation? why)
    {
        why?.Computed(
            new("un douzième de l'année", "a twelfth of the year"), $"{year} / {MonthsAYear}", Money.FromExact(year / MonthsAYear));
        Fraction value = year / MonthsAYear / divisor;
        why?.Computed(Label, $"{year} / {MonthsAYear} / {divisor}", Money.FromExact(value));
        return value;
    }

    private static Fraction OverForfait(DaysForfait forfait, Money annual, Explanation? why)
    {
        Fraction value = annual.Exact / forfait.PerYear.Exact;
        why?.Computed(Label, $"{annual} / {forfait.PerYear}", Money.FromExact(value));
        return value;
    }

    private static Fraction OverForfaitAndLeave(ForfaitDayValueQuestion question, Explanation? why)
    {
        Fraction leave = ForfaitRules.FullLeaveOn(question.YearStart, question.Calendar, question.Law, question.Rules, why);
        Days forfait = question.Forfait.PerYear;
        Fraction value = question.Annual.Exact / (forfait.Exact + leave);
        why?.Computed(Label, $"{question.Annual} / ({forfait} + {leave})", Money.FromExact(value));
        return value;
    }

    private static Fraction OverForfaitLeaveAndHolidays(ForfaitDayValueQuestion question, Explanation? why)
    {
        Fraction leave = ForfaitRules.FullLeaveOn(question.YearStart, question.Calendar, question.Law, question.Rules, why);
        int holidays = question.Calendar.CountDays(question.On.Year).Holidays;
        why?.Counted(HolidaysLabel, Days.Of(holidays), LabourCode.L3133_1);
        Days forfait = question.Forfait.PerYear;
        Fraction value = question.Annual.Exact / (forfait.Exact + leave + holidays);
        why?.Computed(Label, $"{question.Annual} / ({forfait} + {leave} + {holidays})", Money.FromExact(value));
        return value;
    }

    private static Fraction OpenDaysOfMonth(ForfaitDayValueQuestion question, Explanation? why)
    {
        LocalDate on = question.On;
        LocalDate first = new(on.Year, on.Month, 1);
        LocalDate last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(on.Year, on.Month) - 1);
        int days = question.Calendar.CountDays(first, last).WorkingDays;
        if (days == 0)
        {
            throw Refusal.OutOfRange(
                on, nameof(on), $"in a month with an open day: {DateText.Iso(first)} to {DateText.Iso(last)} has none");
        }

        why?.Given(new("mois", "month"), FigureValue.OfPeriod(first, last));
        why?.Counted(new("jours ouvrés du mois", "open days of the month"), Days.Of(days));
        return Monthly(question.Annual.Exact, days, why);
    }
}
