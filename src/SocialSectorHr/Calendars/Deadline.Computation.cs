using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the months, the days, then the first day that is neither a Saturday, a Sunday nor a holiday.</content>
public readonly partial record struct Deadline
{
    internal Deadline(in DeadlineQuestion question, Explanation? why = null)
    {
        this.question = question;
        WorkCalendar days = WorkCalendar.For(question.Zone);
        why?.Given(new("jour qui fait courir le délai, non compté", "day that starts the delay, not counted"), question.From);
        NormalLastDay = question.IsInOuvrables
            ? days.AddOuvrables(question.From, question.Days)
            : (question.Months == 0 ? question.From : Quantieme.AddMonthsOrLastDay(question.From, question.Months)).PlusDays(question.Days);
        LastDay = days.WorkingDayOnOrAfter(NormalLastDay);
        if (why is not null)
        {
            Explain(question, why);
        }
    }

    private void Explain(in DeadlineQuestion question, Explanation why)
    {
        if (question.IsInOuvrables)
        {
            why.Counted(
                new("jours du délai, dimanches et jours fériés non comptés", "days of the delay, Sundays and holidays not counted"),
                Days.Of(question.Days));
        }
        else
        {
            if (question.Months > 0)
            {
                why.Counted(
                    new(
                        "mois du délai, au même quantième ou au dernier jour du mois",
                        "months of the delay, to the same day number or the last day of the month"),
                    Months.Of(question.Months),
                    CivilProcedureCode.Art641);
            }

            if (question.Days > 0)
            {
                why.Counted(
                    new("jours calendaires du délai", "calendar days of the delay"), Days.Of(question.Days), CivilProcedureCode.Art641);
            }
        }

        Bilingual label = new("dernier jour du délai", "last day of the delay");
        if (!IsPutOff)
        {
            why.Counted(label, LastDay);
        }
        else
        {
            why.Counted(new("dernier jour avant tout report", "last day before it is put off"), NormalLastDay);
            why.Concluded(
                label,
                LastDay,
                new(
                    "un samedi, un dimanche ou un jour férié le reporte au premier jour ouvrable suivant",
                    "a Saturday, a Sunday or a holiday puts it off to the next day that is none of them"),
                question.PutOffBy ?? CivilProcedureCode.Art642);
        }
    }
}
