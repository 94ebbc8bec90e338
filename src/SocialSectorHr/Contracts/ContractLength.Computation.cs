using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: whole months from day number to day number and the days after, the calendar days, their weeks.</content>
public readonly partial record struct ContractLength
{
    private const int DaysOfWeek = 7;

    internal ContractLength(ContractLengthQuestion question, Explanation? why = null)
    {
        this.question = question;
        (int months, int days) = Quantieme.Between(question.Start, question.End);
        int calendarDays = Period.DaysBetween(question.Start, question.End) + 1;
        (int weeks, int rest) = Math.DivRem(calendarDays, DaysOfWeek);
        (Months, Days, CalendarDays) = (Months.Of(months), Days.Of(days), Days.Of(calendarDays));
        (WholeWeeks, DaysAfterWeeks) = (Weeks.Of(weeks), Days.Of(rest));
        if (why is null)
        {
            return;
        }

        why.Given(new("premier jour", "first day"), question.Start);
        why.Given(new("dernier jour", "last day"), question.End);
        DayNumberRule.Explain(question.Start, months, days, isTrial: false, why);
        why.Counted(new("mois entiers", "whole months"), Months, CaseLaw.Soc_2006_03_15_04_44544);
        why.Counted(new("jours restants", "days after them"), Days);
        why.Counted(new("semaines entières", "whole weeks"), WholeWeeks);
        why.Counted(new("jours après les semaines", "days after the weeks"), DaysAfterWeeks);
        why.Computed(new("jours calendaires", "calendar days"), $"{weeks} × {DaysOfWeek} + {rest}", CalendarDays);
    }
}
