using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the salary, the right, the seniority, the law's scale, the agreement's.</content>
public readonly partial record struct Severance
{
    private const int MonthsAYear = 12;

    internal Severance(in SeveranceQuestion question, Explanation? why = null)
    {
        this.question = question;
        Termination termination = question.Termination;
        question.Broken.Explain(why);
        if (termination.Kind == TerminationKind.Resignation)
        {
            why?.Concluded(
                new("indemnité", "severance"),
                Money.Zero,
                new("une démission n'en donne pas", "a resignation gives none"),
                LabourCode.L1234_9);
            return;
        }

        if (termination.IsForMisconduct)
        {
            why?.Concluded(
                new("indemnité", "severance"),
                Money.Zero,
                new("la faute grave ou lourde en prive", "gross or wilful misconduct takes it away"),
                LabourCode.L1234_9);
            return;
        }

        Money salary = Salary(question, why);
        (IsEligibleByLaw, Seniority, LegalUnrounded) = Legal(question, salary, why?.Part(new("Selon la loi", "By the law")));
        if (question.Rules is { Tiers: { } tiers } rules)
        {
            Explanation? part = why?.Part(new("Selon l'accord", "By the agreement"));
            Money own = OwnSalary(question, salary, rules, part);
            (IsEligibleByAgreement, Months agreedMonths, Money agreed, Fraction inMonths) = Agreed(question, own, rules, tiers, part);
            AgreementUnrounded = agreed;
            Seniority = agreed > LegalUnrounded ? agreedMonths : Seniority;
            MayPassAgeLimit = IsEligibleByAgreement && rules.AgeLimit is { } limit ? PassesAge(question, limit, inMonths, part) : null;
        }
        else if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Concluded(agreement, null, Terms.TextNotHeld);
        }

        ExplainTaken(why);
    }

    private void ExplainTaken(Explanation? why)
    {
        if (AgreementUnrounded is not null && Origin == TermsOrigin.None)
        {
            why?.Concluded(
                new("indemnité", "severance"),
                Money.Zero,
                new("ni la loi ni l'accord n'en donnent", "neither the law nor the agreement gives one"),
                LabourCode.L1234_9);
        }
        else if (AgreementUnrounded is not null)
        {
            why?.Concluded(
                new("règle retenue", "rule taken"),
                FigureValue.Of(Origin, Origin.Label()),
                new("la plus favorable au salarié", "the better for the employee"),
                LabourCode.L1234_9);
        }

        if (IsEligible)
        {
            why?.Concluded(new("indemnité due, arrondie au centime", "severance due, rounded to the cent"), Amount);
        }
    }

    /// <summary>The salary of a month, after the day up to which seniority counts.</summary>
    private static Money Salary(in SeveranceQuestion question, Explanation? why)
    {
        if (question.Termination.Ground == DismissalGround.Unfitness)
        {
            why?.Given(new("fin du préavis non exécuté", "end of the notice that is not worked"), question.LastDay);
            why?.Concluded(
                new("ancienneté jusqu'à cette fin", "seniority up to that end"),
                null,
                new("le préavis d'une inaptitude n'est pas exécuté mais compte", "the notice of unfitness is not worked but counts"),
                LabourCode.L1226_4);
        }
        else
        {
            why?.Given(new("dernier jour du contrat", "last day of the contract"), question.LastDay);
        }

        ReferenceSalaryQuestion months = question.Salary;
        Explanation? part = months.Count == 0 ? null : why?.Part(new("Salaire de référence", "Reference salary"));
        Money salary = new ReferenceSalary(months, part).Amount;
        why?.Given(new("salaire de référence", "reference salary"), salary);
        return salary;
    }

    private static (bool IsEligible, Months Months, Money Amount) Legal(in SeveranceQuestion question, Money given, Explanation? why)
    {
        bool isUnfit = question.Termination.IsCompensated;
        DatedValue<Months> least = question.Read(SeveranceRates.MinimumSeniority, isUnfit ? null : why);
        bool isOpen = isUnfit || question.Broken.SeniorityAtNotification(null, why) >= least.Value;
        if (isUnfit)
        {
            why?.Concluded(
                new("droit ouvert", "right open"),
                true,
                new("inaptitude d'origine professionnelle : aucune ancienneté exigée", "occupational unfitness: no seniority is required"),
                LabourCode.L1226_14);
        }
        else
        {
            why?.Concluded(
                new("droit ouvert", "right open"),
                isOpen,
                new("ancienneté à la notification, suspensions non comptées", "seniority at the notification, suspensions not counted"),
                LabourCode.L1234_11);
        }

        if (!isOpen)
        {
            why?.Concluded(
                new("indemnité légale", "legal severance"),
                Money.Zero,
                new("ancienneté insuffisante", "not enough seniority"),
                LabourCode.L1234_9);
            return (false, AtTheEnd(question, null, null), Money.Zero);
        }

        Months months = AtTheEnd(question, null, why);
        DatedValue<Months> first = question.Read(SeveranceRates.FirstRate, why);
        DatedValue<Months> second = question.Read(SeveranceRates.SecondRate, why);
        DatedValue<Months> tier = question.Read(SeveranceRates.FirstTier, why);
        Fraction inYears = Fraction.Min(months.Exact, tier.Value.Exact) * first.Value.Exact;
        if (months > tier.Value)
        {
            inYears += (months.Exact - tier.Value.Exact) * second.Value.Exact;
        }

        Money salary = CareerSalary.Of(question, given, null, why).Career;
        Money amount = Money.FromExact(salary.Exact * inYears / MonthsAYear);
        why?.Computed(
            new("indemnité légale", "legal severance"),
            $"{salary} × (min({months}; {tier.Value}) / {MonthsAYear} × {first.Value} + max(0; {months} − {tier.Value}) / {MonthsAYear} × {second.Value})",

            amount,
            first.Source);
        if (!isUnfit)
        {
            return (true, months, amount);
        }

        Money doubled = amount * 2;
        why?.Computed(new("indemnité légale doublée", "legal severance doubled"), $"{2} × {amount}", doubled, LabourCode.L1226_14);
        return (true, months, doubled);
    }

    private static Months AtTheEnd(in SeveranceQuestion question, SeniorityRules? rules, Explanation? why)
    {
        Months months = new Seniority(
            new SeniorityQuestion(question.Contract, question.LastDay, rules),
            why?.Part(new("Ancienneté à la fin du contrat", "Seniority at the end of the contract"))).Months;
        why?.Concluded(
            new("mois retenus", "months taken"),
            months,
            new("mois complets, moins les absences non comptées", "complete months, less the absences that do not count"),
            rules is null ? LabourCode.R1234_1 : rules.Source);
        return months;
    }
}
