using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The days of the time gone by, less what absences took, up to the promise.</content>
public readonly partial record struct RttCounter
{
    internal RttCounter(in RttCounterQuestion question, Explanation? why = null)
    {
        this.question = question;
        RttRules? rules = question.Rules;
        Days promised = question.Promise.PerYear;
        ExplainGiven(question, why);
        RttEntitlement.Suppose(why);
        (Fraction before, Fraction? perDay) = question.Rhythm switch
        {
            RttRhythm.CalendarDays => (ByCalendarDays(question, why), null),
            RttRhythm.CompleteMonths => (ByMonths(question, why), null),
            _ => ByWeeks(question, why),
        };

        Fraction lost = DaysLost(question, perDay, why);
        Fraction left = Fraction.Max(0, before - lost);
        if (lost != 0)
        {
            why?.Computed(
                new("jours acquis, absences déduites", "days acquired less absences"),
                $"max(0; {before} − {lost})",
                Days.FromExact(left));
        }

        Fraction acquired = Fraction.Min(promised.Exact, left);
        if (acquired != left)
        {
            why?.Computed(
                new("dans la limite de la promesse", "up to the promise"),
                $"min({promised}; {left})",
                Days.FromExact(acquired));
        }

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        BeforeAbsences = Days.FromExact(before);
        Lost = Days.FromExact(lost);
        Unrounded = Days.FromExact(acquired);
        Acquired = Days.FromExact(rounding.Apply(acquired));
        why?.Chosen(rounding.Label(), Acquired, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        why?.Given(new("jours pris", "days taken"), Taken);
        why?.Computed(new("solde", "balance"), $"{Acquired} − {Taken}", Balance);
    }

    private static Bilingual Label => new("jours acquis avant arrondi et absences", "days acquired before rounding and absences");

    private static void ExplainGiven(in RttCounterQuestion question, Explanation? why)
    {
        why?.Given(
            new("jours de RTT promis pour une année complète", "RTT days promised for a full year"), question.Promise.PerYear);
        why?.Given(new("date du compteur", "day of the counter"), question.On);
        why?.Given(
            new("présence comptée", "presence counted"),
            FigureValue.OfPeriod(question.Gone.Start, question.Gone.End));
        why?.Chosen(
            new("rythme d'acquisition", "rhythm"),
            FigureValue.Of(question.Rhythm, question.Rhythm.Label()),
            Choice.Reason(question.Rules?.Rhythm is not null),
            question.Rules?.Source);
    }

    private static Fraction ByCalendarDays(in RttCounterQuestion question, Explanation? why)
    {
        Days promised = question.Promise.PerYear;
        int gone = question.Gone.CalendarDays;
        int year = question.Year.CalendarDays;
        Fraction days = promised.Exact * gone / year;
        why?.Counted(new("jours calendaires écoulés", "calendar days gone by"), Days.Of(gone));
        why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(year));
        why?.Computed(Label, $"{promised} × {gone} / {year}", Days.FromExact(days));
        return days;
    }

    private static Fraction ByMonths(in RttCounterQuestion question, Explanation? why)
    {
        RttRules? rules = question.Rules;
        PartialMonth partial = rules?.PartialMonth ?? PartialMonth.DaysShare;
        Days promised = question.Promise.PerYear;
        Fraction months = question.CompleteMonths(partial);
        Fraction days = promised.Exact * months / 12;
        why?.Chosen(partial.Label(), null, Choice.Reason(rules?.PartialMonth is not null), rules?.Source);
        why?.Counted(new("mois échus", "months completed"), Months.FromExact(months));
        why?.Computed(Label, $"{promised} × {months} / 12", Days.FromExact(days));
        return days;
    }

    private static (Fraction Days, Fraction? PerDay) ByWeeks(in RttCounterQuestion question, Explanation? why)
    {
        int gone = question.Gone.WorkingDays;
        int leave = question.CountGone(AbsenceKind.PaidLeave);
        int worked = gone - leave;
        why?.Counted(new("jours ouvrés écoulés", "open days gone by"), Days.Of(gone));
        why?.Counted(new("dont congés payés", "paid leave among them"), Days.Of(leave));
        why?.Computed(
            new("jours écoulés hors congés", "days gone by without the leave"), $"{gone} − {leave}", Days.Of(worked));
        Fraction earned = RttEntitlement.Accrual(
            question.Promise.Week!, worked, question.Year.Start, question.Law, question.Rules, why);
        return (earned, worked == 0 ? 0 : earned / worked);
    }
}
