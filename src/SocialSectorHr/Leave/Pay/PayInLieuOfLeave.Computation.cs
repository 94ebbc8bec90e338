using SocialSectorHr.Law;

namespace SocialSectorHr;

// Period by period, then their sum.
public readonly partial record struct PayInLieuOfLeave
{
    internal PayInLieuOfLeave(PayInLieuOfLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        Money sum = Money.Zero;
        for (int i = 0; i < question.Periods.Count; i++)
        {
            LeavePeriodLeft period = question.Periods[i];
            LeavePay pay = question.Of(
                period, why?.Part(new($"Période {i + 1} : {period.ToString(Language.French)}", $"Period {i + 1}: {period}")));
            Tenth += pay.Tenth;
            Maintained += pay.Maintained;
            if (!question.ComparesOnce)
            {
                why?.Computed(new("cumul des périodes", "running sum of the periods"), $"{sum} + {pay.Due}", sum + pay.Due, LabourCode.L3141_28);
            }

            sum += pay.Due;
        }

        Money better = Tenth > Maintained ? Tenth : Maintained;
        Due = question.ComparesOnce ? better : sum;
        if (question.ComparesOnce)
        {
            why?.Computed(new("comparés une fois, sur les sommes", "compared once, on the sums"), $"max({Tenth}; {Maintained})", better, LabourCode.L3141_28);
        }

        why?.Chosen(
            new("comparaison du dixième et du maintien", "comparison of the tenth and the pay kept"),
            Due,
            question.ComparesOnce ? new("sur les sommes", "on the sums") : new("période par période", "period by period"),
            question.Rules?.ComparesPeriodsTogether is null ? null : question.Rules.Source);
        if (question.Rules?.ByContract is { } own)
        {
            Money legal = Due;
            Due = own > legal ? own : legal;
            why?.Given(new("selon le contrat ou l'usage", "by the contract or a usage"), own);
            why?.Computed(new("dû", "due"), $"max({legal}; {own})", Due, LabourCode.L3141_27);
        }
    }
}
