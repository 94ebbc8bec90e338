using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the days of a full year, the share of the presence, the rounding.</content>
public readonly partial record struct TeleworkShare
{
    private const int MonthsAYear = 12;

    internal TeleworkShare(TeleworkShareQuestion question, Explanation? why = null)
    {
        this.question = question;
        TeleworkRules? rules = question.Rules;
        ExplainGiven(question, why);
        Fraction exact = question.Method == TeleworkProration.CalendarDays ? ByCalendarDays(question, why) : ByMonths(question, why);
        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Unrounded = Days.FromExact(exact);
        Days = Days.FromExact(rounding.Apply(exact));
        why?.Chosen(rounding.Label(), Days, Choice.Reason(rules?.Rounding is not null), rules?.Source);
    }

    private static Bilingual Label => new("jours de télétravail", "days of telework");

    private static void ExplainGiven(TeleworkShareQuestion question, Explanation? why)
    {
        if (why is null)
        {
            return;
        }

        TeleworkPromise promise = question.Promise;
        TeleworkProration method = question.Method;
        Bilingual per = promise.Per.Label();
        why.Concluded(
            new("accord collectif, charte ou accord avec le salarié", "collective agreement, charter or agreement with the employee"),
            null,
            source: LabourCode.L1222_9);
        why.Given(new($"télétravail {per.French}", $"telework {per.English}"), promise.Days);
        if (promise.Per == CountingPeriod.Month)
        {
            why.Computed(new("télétravail d'une année", "telework of a year"), $"{promise.Days} × {MonthsAYear}", question.OfYear);
        }

        why.Given(
            new("présence", "presence"), FigureValue.OfPeriod(question.Start, question.End));
        why.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(question.Rules?.Proration == method, method == TeleworkProration.CalendarDays),
            question.Rules?.Source);
    }

    private static Fraction ByCalendarDays(TeleworkShareQuestion question, Explanation? why)
    {
        int present = Period.DaysBetween(question.Start, question.End) + 1;
        int days = CalendarSystem.Iso.GetDaysInYear(question.Start.Year);
        Fraction exact = question.OfYear.Exact * present / days;
        why?.Counted(new("jours calendaires de présence", "calendar days of presence"), Days.Of(present));
        why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(days));
        why?.Computed(Label, $"{question.OfYear} × {present} / {days}", Days.FromExact(exact));
        return exact;
    }

    private static Fraction ByMonths(TeleworkShareQuestion question, Explanation? why)
    {
        Fraction months = YearPart.Months(question.Start, question.End, question.Rules?.PartialMonth ?? PartialMonth.DaysShare);
        Fraction exact = question.OfYear.Exact * months / MonthsAYear;
        why?.Counted(new("mois de présence", "months of presence"), Months.FromExact(months));
        why?.Computed(Label, $"{question.OfYear} × {months} / {MonthsAYear}", Days.FromExact(exact));
        return exact;
    }
}
