using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: what a dismissal of the last day would give, its share below eight months, then the agreement.</content>
public readonly partial record struct MutualTerminationIndemnity
{
    private const int MonthsAYear = 12;

    internal MutualTerminationIndemnity(in MutualTerminationIndemnityQuestion question, Explanation? why = null)
    {
        this.question = question;
        SeveranceQuestion asked = question.Severance;
        why?.Given(new("dernier jour convenu du contrat", "last day of the contract, as agreed"), asked.LastDay);
        Severance severance = new(
            asked, why?.Part(new("Ce que donnerait un licenciement", "What a dismissal would give")));
        Seniority = new Seniority(new SeniorityQuestion(asked.Contract, asked.LastDay, null)).Months;
        AgreementUnrounded = severance.AgreementUnrounded;
        IsBelowSeniority = !severance.IsEligibleByLaw
            && Seniority < asked.Law.On(asked.Termination.NotifiedOn, SeveranceRates.MinimumSeniority).Value;
        LegalUnrounded = severance.IsEligibleByLaw ? severance.LegalUnrounded
            : IsBelowSeniority && question.NeedsSeniority ? Nothing(why)
            : Share(asked, Seniority, why);
        if (AgreementUnrounded is { } agreed && why is not null)
        {
            ExplainAgreement(question, agreed, why);
        }

        why?.Concluded(
            new("indemnité minimale, arrondie au centime", "least indemnity, rounded to the cent"), Amount, default, LabourCode.L1237_13);
    }

    private static Money Nothing(Explanation? why)
    {
        why?.Chosen(
            new("ancienneté de moins de huit mois", "seniority of less than eight months"),
            Money.Zero,
            new(
                "rien, à la lettre de L1234-9 ; l'administration demande le prorata",
                "nothing, by the letter of L1234-9; the administration asks for the share"),
            LabourCode.L1234_9);
        return Money.Zero;
    }

    private static Money Share(in SeveranceQuestion asked, Months seniority, Explanation? why)
    {
        why?.Chosen(
            new("indemnité au prorata des mois", "indemnity in proportion to the months"),
            null,
            new(
                "sous huit mois, lecture de l'administration ; rien, à la lettre de L1234-9",
                "below eight months, the reading of the administration; nothing, by the letter of L1234-9"),
            Circulars.Dgt_2009_04);
        DatedValue<Months> rate = asked.Read(SeveranceRates.FirstRate, why);
        Money salary = CareerSalary.Of(asked, new ReferenceSalary(asked.Salary).Amount, null, why).Career;
        Money amount = Money.FromExact(salary.Exact * seniority.Exact * rate.Value.Exact / MonthsAYear);
        why?.Computed(
            new("part de l'indemnité légale", "share of the legal severance"),
            $"{salary} × {seniority} / {MonthsAYear} × {rate.Value}",
            amount,
            LabourCode.L1237_13);
        return amount;
    }

    private static void ExplainAgreement(in MutualTerminationIndemnityQuestion question, Money agreed, Explanation why)
    {
        why.Concluded(
            new("indemnité de licenciement de l'accord", "severance by the agreement"), agreed, source: question.Severance.Rules!.Source);
        why.Decided(
            new("due dans une rupture conventionnelle", "owed in an agreed termination"),
            question.OwesAgreement,
            question.OwesAgreement is null
                ? new(
                    "si le texte le dit, ou si l'employeur est dans le champ de l'accord national du 11 janvier 2008",
                    "if its text says so, or if the employer is in the field of the national agreement of 11 January 2008")
                : default,
            question.OwesAgreement is null ? null : question.Severance.Rules.Source);
    }
}
