using SocialSectorHr.Law;

namespace SocialSectorHr;

// The tenth, and the pay kept beside it.
public readonly partial record struct LeavePay
{
    internal LeavePay(LeavePayQuestion question, Explanation? why = null)
    {
        this.question = question;
        Tenth = TenthOf(question, why);
        if (question.IsMonthly)
        {
            Maintained = question.Maintenance is LeaveMaintenance.RealHours or LeaveMaintenance.RealWorkingDays
                ? MaintainReal(question, why)
                : Maintain(question, why);
        }
        else
        {
            Maintained = question.Pay;
            why?.Given(Terms.PayKept, Maintained);
        }

        why?.Computed(new("le plus favorable", "the better"), $"max({Tenth}; {Maintained})", Legal, LabourCode.L3141_24);
        if (ByContract is { } own)
        {
            why?.Given(new("selon le contrat ou l'usage", "by the contract or a usage"), own);
            why?.Computed(new("dû", "due"), $"max({Legal}; {own})", Due, LabourCode.L3141_27);
        }
    }

    private static Money TenthOf(LeavePayQuestion question, Explanation? why)
    {
        (PaidLeaveRight right, LeaveDays acquired, Money reference) = (question.Right, question.Acquired, question.Reference);
        LeaveDays taken = question.Days.In(acquired.Unit);
        Money tenth = Money.FromExact(
            reference.Exact / 10 * (right.Annual.Exact / right.LegalMinimum.Exact) * (taken.Exact / acquired.Exact));
        why?.Given(new("rémunération brute de référence", "gross pay of the reference period"), reference);
        why?.Given(new("congés acquis", "leave acquired"), acquired);
        why?.Counted(new("congés à payer", "leave to pay"), taken);
        why?.Computed(
            new("dixième, à proportion du congé dû", "tenth, in proportion of the leave due"),
            $"{reference} / 10 × {right.Annual} / {right.LegalMinimum} × {taken} / {acquired}",
            tenth,
            LabourCode.L3141_24);
        return tenth;
    }

    private static Money MaintainReal(LeavePayQuestion question, Explanation? why)
    {
        Money sum = Money.Zero;
        why?.Given(Terms.GrossPayAMonth, question.Pay);
        why?.Chosen(new("jours ou heures du mois", "days or hours of the month"), FigureValue.Of(question.Maintenance, question.Maintenance.Label()));
        IReadOnlyList<LeaveInMonth> months = question.Months ?? [];
        for (int i = 0; i < months.Count; i++)
        {
            LeaveInMonth month = months[i];
            Money before = sum;
            sum = Money.FromExact(before.Exact + (question.Pay.Exact * month.Taken / month.OfMonth));
            why?.Computed(
                new("maintien, mois après mois", "pay kept, month after month"),
                $"{before} + {question.Pay} × {month.Taken} / {month.OfMonth}",
                sum,
                LabourCode.L3141_24);
        }

        return sum;
    }

    private static Money Maintain(LeavePayQuestion question, Explanation? why)
    {
        (Money monthly, LeavePayRules? rules) = (question.Pay, question.Rules);
        bool ouvrables = question.Maintenance == LeaveMaintenance.AverageOuvrables;
        LeaveDays counted = question.Days.In(ouvrables ? LeaveUnit.Ouvrables : LeaveUnit.Ouvres);
        Fraction mean = question.Maintenance switch
        {
            LeaveMaintenance.AverageOuvres => Fraction.Of(65, 3),
            LeaveMaintenance.AverageOuvres21_67 => 21.67m,
            _ => 26,
        };
        Money kept = Money.FromExact(monthly.Exact * counted.Exact / mean);
        why?.Given(Terms.GrossPayAMonth, monthly);
        why?.Chosen(
            new("jours d'un mois moyen", "days of a mean month"),
            Days.FromExact(mean),
            rules?.Maintenance is null ? Terms.TakenByDefault : default,
            rules?.Maintenance is null ? null : rules.Source);
        why?.Computed(Terms.PayKept, $"{monthly} × {counted} / {mean}", kept, LabourCode.L3141_24);
        return kept;
    }
}
