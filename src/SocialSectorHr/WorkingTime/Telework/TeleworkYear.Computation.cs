using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the telework, the least presence, the days on site.</content>
public readonly partial record struct TeleworkYear
{
    internal TeleworkYear(TeleworkYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        TeleworkPromise promise = question.Promise;
        Days worked = question.Worked;
        why?.Concluded(
            new("accord collectif, charte ou accord avec le salarié", "collective agreement, charter or agreement with the employee"),
            null,
            source: LabourCode.L1222_9);
        why?.Given(new("jours travaillés", "days worked"), worked);
        Telework = Stock(question, why);
        MinimumPresence = promise.PresencePer == CountingPeriod.Week
            ? Days.FromExact(promise.Presence(worked.Exact, worked.Exact, question.Part.Calendar.Weekdays.Number(), why))
            : OfMonths(question, why);
        why?.Computed(new("jours sur site", "days on site"), $"{worked} − {Telework}", OnSite);
        why?.Concluded(new("les deux engagements sont compatibles sur l'année", "both promises fit in the year"), IsFeasible);
    }

    private static Days Stock(TeleworkYearQuestion question, Explanation? why)
    {
        (TeleworkPromise promise, YearPart part, Days worked, TeleworkRules? rules) =
            (question.Promise, question.Part, question.Worked, question.Rules);
        Bilingual label = new("télétravail de la période", "telework of the period");
        if (promise.Per != CountingPeriod.Week)
        {
            Days share = new TeleworkShare(new TeleworkShareQuestion(promise, part.Part.Start, part.Part.End, rules)).Days;
            why?.Concluded(label, share, source: rules?.Source);
            return share;
        }

        int weekdays = part.Calendar.Weekdays.Number();
        Days exact = Days.FromExact(promise.Days.Exact * worked.Exact / weekdays);
        why?.Computed(label, $"{promise.Days} × {worked} / {weekdays}", exact);
        return exact;
    }

    private static Days OfMonths(TeleworkYearQuestion question, Explanation? why)
    {
        (TeleworkPromise promise, YearPart part, TeleworkRules? rules) = (question.Promise, question.Part, question.Rules);
        Fraction sum = 0;
        Bilingual running = new("présence minimale, cumul", "least presence, running total");
        int wholeMonths = 0;
        LocalDate first = part.Part.Start;
        while (first <= part.Part.End)
        {
            LocalDate monthStart = new(first.Year, first.Month, 1);
            LocalDate monthEnd = monthStart.PlusDays(CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month) - 1);
            LocalDate last = LocalDate.Min(part.Part.End, monthEnd);
            int planned = part.Calendar.CountDays(monthStart, monthEnd).WorkingDays;
            int worked = part.Calendar.CountDays(first, last).WorkingDays;
            if (worked == planned)
            {
                wholeMonths++;
            }
            else
            {
                Fraction month = promise.RoundedPresence(worked, planned, part.Calendar.Weekdays.Number(), rules, why);
                why?.Computed(running, $"{sum} + {month}", Days.FromExact(sum + month));
                sum += month;
            }

            first = last.PlusDays(1);
        }

        Days total = Days.FromExact(sum + (wholeMonths * promise.MinimumPresence.Exact));
        why?.Computed(
            new("présence minimale de la période, mois complets compris", "least presence of the period, whole months included"),
            $"{sum} + {wholeMonths} × {promise.MinimumPresence}",
            total);
        return total;
    }
}
