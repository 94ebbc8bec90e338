using NodaTime;

namespace SocialSectorHr;

// The working days taken since the first of the year and of the month.
public readonly partial record struct CompanyLeaveBalance
{
    internal CompanyLeaveBalance(CompanyLeaveBalanceQuestion question, Explanation? why = null)
    {
        this.question = question;
        (CompanyLeave leave, LocalDate on) = (question.Leave, question.On);
        TakenInYear = question.TakenSince(new(on.Year, 1, 1));
        TakenInMonth = question.TakenSince(new(on.Year, on.Month, 1));
        why?.Given(leave.Kind.Label(), leave.DaysPerYear);
        why?.Given(new("jour du solde", "day of the balance"), on);
        why?.Counted(new("jours pris dans l'année", "days taken in the year"), TakenInYear);
        why?.Computed(new("jours restants dans l'année", "days left in the year"), $"{leave.DaysPerYear} − {TakenInYear}", LeftInYear);
        if (leave.DaysPerMonth is { } month)
        {
            why?.Given(new("jours par mois au plus", "days a month at most"), month);
            why?.Counted(new("jours pris dans le mois", "days taken in the month"), TakenInMonth);
            why?.Computed(new("jours restants dans le mois", "days left in the month"), $"{month} − {TakenInMonth}", LeftInMonth!.Value);
        }

        why?.Concluded(new("jours encore disponibles", "days still available"), Available);
    }
}
