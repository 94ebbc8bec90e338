using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// Months back from the opening of the period and from the departure.
public readonly partial record struct LeaveDates
{
    internal LeaveDates(LeaveDatesQuestion question, Explanation? why = null)
    {
        this.question = question;
        PlannedLeave leave = question.Leave;
        why?.Given(new("ouverture de la période des congés", "opening of the period of leave"), leave.PeriodOpensOn);
        why?.Given(new("premier jour de congé", "first day of leave"), leave.FirstDay);
        PeriodToldBy = Before(leave.PeriodOpensOn, question.Read(LegalLeave.PeriodNotice, why));
        why?.Counted(new("période à annoncer au plus tard le", "period told at the latest on"), PeriodToldBy, LabourCode.D3141_5);
        DatesToldBy = Before(leave.FirstDay, question.Read(LegalLeave.DatesNotice, why));
        why?.Counted(new("dates à communiquer au plus tard le", "dates told at the latest on"), DatesToldBy, LabourCode.D3141_6);
        if (question.Rules?.ChangeNotice is { } days)
        {
            why?.Chosen(new("délai de changement de l'accord", "notice of a change by the agreement"), days, default, question.Rules.Source);
            LastChange = leave.FirstDay.PlusDays(-(int)days.Exact.Numerator);
        }
        else
        {
            LastChange = Before(leave.FirstDay, question.Read(LegalLeave.ChangeNotice, why));
        }

        why?.Counted(
            new("dernier jour pour changer les dates", "last day to change the dates"), LastChange, question.Rules?.Source ?? LabourCode.L3141_16);
        Judge(why);
    }

    private static LocalDate Before(LocalDate day, int months) => Quantieme.AddMonthsOrLastDay(day, -months);

    private void Judge(Explanation? why)
    {
        if (why is null || question is not { Leave: var leave })
        {
            return;
        }

        if (IsPeriodInTime is { } period)
        {
            why.Decided(new("période annoncée à temps", "period told in time"), period, default, LabourCode.D3141_5);
        }

        if (AreDatesInTime is { } dates)
        {
            why.Decided(new("dates communiquées à temps", "dates told in time"), dates, default, LabourCode.D3141_6);
        }

        if (leave.ChangedOn is not null)
        {
            why.Decided(
                new("changement permis", "change allowed"), IsChangeAllowed,
                new("ensuite, circonstances exceptionnelles seulement", "later, in exceptional circumstances alone"), LabourCode.L3141_16);
        }
    }
}
