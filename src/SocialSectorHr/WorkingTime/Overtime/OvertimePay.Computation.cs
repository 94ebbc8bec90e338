using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once, from the overtime computed again: the hours not paid yet, the premiums, what is due.</content>
public readonly partial record struct OvertimePay
{
    internal OvertimePay(OvertimePayQuestion question, Explanation? why = null)
    {
        this.question = question;
        WorkedOvertime overtime = question.Overtime is { } asked ? new(asked) : default;
        Money hourly = question.Hourly;
        why?.Given(new("taux horaire brut", "gross hourly rate"), hourly);
        why?.Given(new("heures supplémentaires", "overtime"), overtime.Hours);
        PlainHours = Unpaid(overtime, question.Paid, why);
        Plain = Money.FromExact(PlainHours.Exact * hourly.Exact);
        why?.Computed(new("ces heures au taux normal", "these hours at the plain rate"), $"{PlainHours} × {hourly}", Plain);
        Premiums = PremiumsOf(overtime, hourly, why);
        ExplainAmount(question.Paid > overtime.Threshold, why);
    }

    private static Money? PremiumsOf(WorkedOvertime overtime, Money hourly, Explanation? why)
    {
        Bilingual label = new("majorations", "premiums");
        if (overtime is not { FirstHours: { } first, BeyondHours: { } beyond })
        {
            why?.Concluded(
                label,
                null,
                new("l'accord répartit les heures entre les deux taux", "the agreement shares the hours between the two rates"));
            return overtime.Hours == Hours.Zero ? Money.Zero : null;
        }

        Percent premium = overtime.Premium;
        Percent premiumBeyond = overtime.PremiumBeyond;
        Money premiums = Money.FromExact(hourly.Exact * ((first.Exact * premium.Exact) + (beyond.Exact * premiumBeyond.Exact)));
        why?.Computed(label, $"{hourly} × ({first} × {premium} + {beyond} × {premiumBeyond})", premiums, LabourCode.L3121_36);
        return premiums;
    }

    private static Hours Unpaid(WorkedOvertime overtime, Hours? paid, Explanation? why)
    {
        if (overtime.Question?.Time is not { } period)
        {
            return Hours.Zero;
        }

        // Over a year the pay of the months holds leave beside the hours worked; in a week or a month leave is among the hours it holds.
        bool isYear = period.Counting == OvertimeCounting.Yearly;
        Hours usual = overtime.Threshold + period.AlreadyCounted + (isYear ? period.PaidLeave : Hours.Zero);
        Hours held = paid ?? usual;
        Hours toPay = period.Worked + period.PaidLeave;
        why?.Given(new("heures travaillées et de congés payés", "hours worked and of paid leave"), toPay);
        why?.Chosen(
            new("heures que le salaire de la période comprend déjà", "hours that the pay of the period already holds"),
            held,
            paid is null
                ? new("par défaut : celles du seuil, congés compris", "by default: those of the threshold, leave included")
                : new("donné par l'application", "given by the application"));
        Hours unpaid = Hours.FromExact(Fraction.Max(0, Fraction.Min(overtime.Hours.Exact, (toPay - held).Exact)));
        why?.Computed(
            new("heures supplémentaires non encore payées", "overtime not paid yet"),
            $"max(0; min({overtime.Hours}; {toPay} − {held}))",
            unpaid);
        return unpaid;
    }

    private void ExplainAmount(bool isPaidBeyond, Explanation? why)
    {
        if (why is null || Premiums is not { } premiums)
        {
            return;
        }

        why.Computed(new("montant dû", "amount due"), $"{Plain} + {premiums}", Plain + premiums);
        if (isPaidBeyond)
        {
            why.Concluded(
                new("majorations déjà comprises dans ce salaire", "premiums that this pay holds already"),
                null,
                new("à déduire s'il y en a : elles ne sont pas connues", "to be taken off if there are any: they are not known"));
        }
    }
}
