using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The count, day numbers of the calendar's sets inside.
public readonly partial record struct LeaveCount
{
    internal LeaveCount(LeaveCountQuestion question, Explanation? why = null)
    {
        this.question = question;
        (WorkCalendar calendar, LeaveUnit unit) = (question.Calendar, question.Unit);
        int from = Timeline.Day(question.From);
        int to = Timeline.Day(question.To);
        int first = FirstScheduled(question, question.ByReturn ? from + 1 : from);
        bool untilNoon = question.UntilNoon && question.IsWorked(to);
        int last = question.ByReturn ? to - 1 : untilNoon ? to : EveOfNormalDay(question, to + 1);
        Days = CompensationDays = LeaveDays.FromExact(0, unit);
        Given(why, question);
        if (first > (question.ByReturn ? last : to))
        {
            why?.Counted(new("aucun jour n'aurait été travaillé", "no day would have been worked"), Days);
            return;
        }

        (First, Last) = (Timeline.Date(first), Timeline.Date(last));
        bool ownDays = question.Rules?.PersonalDaysOnly == true;
        int counted = question.Count(first, last);
        int halves = question.FromNoon && first == from && question.IsCounted(first) ? 1 : 0;
        halves += untilNoon && question.IsCounted(to) ? 1 : 0;
        Weekdays closedOuvrables = Weekdays.EveryDay & ~WeekdaySet.Only(calendar.RestDay) & ~calendar.Weekdays;
        SaturdaysSpared = unit == LeaveUnit.Ouvrables && question.Rules?.SaturdaysLeft is { } left
            ? Math.Max(0, calendar.OuvrableSet.CountBetween(first, last, closedOuvrables) - left)
            : 0;
        bool transposes = unit == LeaveUnit.Ouvres && question.Rules?.Transposes == true;
        int owed = transposes && !ownDays ? calendar.NonWorkedHolidays.CountBetween(first, last, closedOuvrables) : 0;
        Days = LeaveDays.FromExact(counted - SaturdaysSpared - Fraction.Of(halves, 2), unit);
        CompensationDays = LeaveDays.FromExact(owed, unit);
        if (why is null)
        {
            return;
        }

        why.Counted(
            new("premier jour qui aurait été travaillé", "first day that would have been worked"),
            Timeline.Date(first),
            CaseLaw.Soc_2000_02_22_97_43515);
        why.Counted(new("veille de la reprise", "eve of the return"), Timeline.Date(last));
        why.Counted(
            ownDays
                ? new("jours de la personne, hors fériés chômés", "the person's own days, without holidays not worked")
                : new("jours comptés, hors fériés chômés", "days counted, without holidays not worked"),
            LeaveDays.FromExact(counted, unit));
        if (SaturdaysSpared > 0)
        {
            why.Computed(
                new("jours décomptés, samedis au-delà du plafond ôtés", "days consumed, without the Saturdays beyond the cap"),
                $"{counted} − {SaturdaysSpared}",
                LeaveDays.FromExact(counted - SaturdaysSpared, unit),
                question.Rules?.Source);
        }

        if (question.FromNoon || question.UntilNoon)
        {
            why.Computed(
                new("jours décomptés, demi-journées ôtées : usage de l'employeur", "days consumed, half days taken off: practice of the employer"),
                $"{LeaveDays.FromExact(counted - SaturdaysSpared, unit)} − {halves} / 2",
                Days,
                question.Rules?.Source);
        }

        if (transposes)
        {
            why.Counted(
                new("jours fériés tombant un jour ouvrable non travaillé, à compenser", "holidays on a closed ouvrable, owed"),
                CompensationDays,
                CaseLaw.Soc_2004_10_27_02_44149);
        }
    }

    private static void Given(Explanation? why, LeaveCountQuestion question)
    {
        if (why is null)
        {
            return;
        }

        bool byReturn = question.ByReturn;
        bool ouvrables = question.Unit == LeaveUnit.Ouvrables;
        if (byReturn)
        {
            why.Given(new("dernier jour travaillé", "last day worked"), question.From);
            why.Given(new("jour de la reprise", "day of the return"), question.To);
        }
        else
        {
            why.Given(new("absence", "absence"), FigureValue.OfPeriod(question.From, question.To));
            if (question.FromNoon)
            {
                why.Given(new("matin du premier jour travaillé", "morning of the first day worked"));
            }

            if (question.UntilNoon)
            {
                why.Given(new("après-midi du dernier jour travaillé", "afternoon of the last day worked"));
            }
        }

        if (question.Cycle is { } cycle)
        {
            why.Given(new("roulement", "cycle of weeks"), cycle.Weeks.Count);
        }

        why.Chosen(
            new("unité de décompte", "unit of the count"),
            FigureValue.Of(question.Unit, ouvrables ? new("jours ouvrables", "jours ouvrables") : new("jours ouvrés", "jours ouvrés")),
            source: ouvrables ? LabourCode.L3141_3 : null);
    }

    // A few days at most: a weekend, a holiday, a bridge, a week off.
    private static int FirstScheduled(LeaveCountQuestion question, int day)
    {
        while (day < Timeline.Length && !question.IsWorked(day))
        {
            day++;
        }

        return day;
    }

    // The eve of the next day worked, or of the next that only an exception closes.
    private static int EveOfNormalDay(LeaveCountQuestion question, int day)
    {
        WorkCalendar calendar = question.Calendar;
        while (day < Timeline.Length
            && !(question.IsOwnDay(day)
                && (calendar.WorkingSet.Contains(day)
                    || (calendar.Weekdays.Includes(Timeline.Weekday(day)) && !calendar.NonWorkedHolidays.Contains(day)))))
        {
            day++;
        }

        return day - 1;
    }
}
