using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the passes of a month, the share, the hours; then what is exempt.</content>
public readonly partial record struct TransportRefund
{
    internal TransportRefund(TransportRefundQuestion question, Explanation? why = null)
    {
        this.question = question;
        Commute commute = question.Commute;
        why?.Given(new("mois de validité", "month of validity"), FigureValue.OfPeriod(question.On, question.On.With(DateAdjusters.EndOfMonth)));
        DatedValue<Percent> legal = question.Law.On(question.On, BenefitLimits.Transport);
        Cost = CostOf(commute, why);
        why?.Read(BenefitLimits.Transport, legal);
        LegalShare = legal.Value;
        Share = question.Rules?.EmployerShare ?? LegalShare;
        if (question.Rules?.EmployerShare is { } stated)
        {
            why?.Chosen(new("part que paie l'employeur", "share that the employer pays"), stated, Choice.Reason(chosen: true), question.Rules.Source);
        }

        HoursShare = question.Hours.Of(LabourCode.R3261_9, why);
        Refusal = RefusalOf(commute, Due(Cost, LegalShare, HoursShare), why);
        if (Refusal is null)
        {
            (Employer, Minimum) = Amounts(Cost, Share, LegalShare, HoursShare, why);
            Taxed = TaxedOf(question, Cost, Employer, why);
            why?.Decided(new("au moins la part légale", "at least the legal share"), IsLawful, source: LabourCode.L3261_2);
        }

        why?.Concluded(new("remboursement au plus tard le", "refund by"), DueBy, source: LabourCode.R3261_4);
    }

    private static (Money Employer, Money Minimum) Amounts(
        Money cost, Percent share, Percent legalShare, Percent hoursShare, Explanation? why)
    {
        Money employer = Due(cost, share, hoursShare);
        why?.Computed(new("versement de l'employeur", "what the employer pays"), $"{cost} × {share} × {hoursShare}", employer, LabourCode.R3261_1);
        why?.Concluded(Terms.RoundedToTheCent, employer.Round());
        return (employer.Round(), Due(cost, legalShare, hoursShare).Round());
    }

    private static Money Due(Money cost, Percent share, Percent hoursShare) =>
        Money.FromExact(cost.Exact * share.Exact * hoursShare.Exact);

    private static Money CostOf(Commute commute, Explanation? why)
    {
        Money cost = Money.Zero;
        for (int i = 0; i < commute.Passes.Count; i++)
        {
            TransportPass pass = commute.Passes[i];
            if (!pass.IsCovered)
            {
                why?.Concluded(pass.Title.Label(), Money.Zero, new("titre non pris en charge", "not a pass that is paid for"), LabourCode.R3261_2);
                continue;
            }

            cost += pass.Monthly;
            Explain(pass, why);
        }

        if (commute.Passes.Count > 1)
        {
            why?.Concluded(new("titres d'un mois", "passes of a month"), cost, source: LabourCode.R3261_3);
        }

        return cost;
    }

    private static void Explain(TransportPass pass, Explanation? why)
    {
        Bilingual label = pass.Title.Label();
        why?.Given(new($"{label.French}, prix {pass.Period.Label(Language.French)}", $"{label.English}, price {pass.Period.Label(Language.English)}"), pass.Price);
        if (pass.Period == CountingPeriod.Year)
        {
            why?.Computed(
                new("titre annuel, par mois", "yearly pass, a month"), $"{pass.Price} / {12}", pass.Monthly, LabourCode.R3261_4);
        }
        else if (pass.Period == CountingPeriod.Week)
        {
            why?.Computed(
                new("titre hebdomadaire, par mois moyen", "weekly pass, an average month"), $"{pass.Price} × {52} / {12}", pass.Monthly);
        }
    }

    private static TransportRefusal? RefusalOf(Commute commute, Money due, Explanation? why)
    {
        bool isCovered = false;
        for (int i = 0; i < commute.Passes.Count; i++)
        {
            isCovered |= commute.Passes[i].IsCovered;
        }

        (TransportRefusal Why, LegalSource Source)? refusal = !isCovered ? (TransportRefusal.NotCovered, LabourCode.R3261_2)
            : commute.IsUsed == false ? (TransportRefusal.NotUsed, LabourCode.L3261_2)
            : commute.Allowances is { } paid && paid > Money.Zero && paid >= due.Round() ? (TransportRefusal.Allowances, LabourCode.R3261_8)
            : null;
        if (refusal is not { } found)
        {
            return null;
        }

        if (commute.Allowances is { } allowances)
        {
            why?.Given(new("indemnités de déplacement d'un mois", "allowances for travel of a month"), allowances);
        }

        why?.Concluded(new("rien n'est dû", "nothing is due"), null, found.Why.Label(), found.Source);
        return found.Why;
    }

    private static Money TaxedOf(TransportRefundQuestion question, Money cost, Money employer, Explanation? why)
    {
        DatedValue<Percent> exempt = question.Law.On(question.On, BenefitLimits.TransportExempt);
        Money most = (cost * exempt.Value).Round();
        Money taxed = Money.FromExact(Fraction.Max(0, (employer - most).Exact));
        why?.Read(BenefitLimits.TransportExempt, exempt);
        why?.Concluded(new("montant exonéré au plus, au centime", "exempt at most, to the cent"), most);
        why?.Computed(Terms.ShareThatBears, $"max(0; {employer} − {most})", taxed);
        return taxed;
    }
}
