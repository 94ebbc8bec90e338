using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the law's steps or its severance, then the agreement's own.</content>
public readonly partial record struct RetirementIndemnity
{
    private const int MonthsAYear = 12;

    internal RetirementIndemnity(in RetirementIndemnityQuestion question, Explanation? why = null)
    {
        this.question = question;
        SeveranceQuestion asked = question.Severance;
        RetirementKind kind = question.Retirement.Kind;
        why?.Given(new("retraite", "retirement"), FigureValue.Of(kind, kind.Label()));
        why?.Given(new("dernier jour du contrat", "last day of the contract"), asked.LastDay);
        Months seniority = SeniorityOf(asked, why);
        Money salary = new ReferenceSalary(
            asked.Salary, asked.Salary.Count == 0 ? null : why?.Part(new("Salaire de référence", "Reference salary"))).Amount;
        why?.Given(new("salaire de référence", "reference salary"), salary);
        if (kind == RetirementKind.ByEmployee)
        {
            Months legal = Legal(asked, seniority, why?.Part(new("Selon la loi", "By the law")));
            LegalUnrounded = Money.FromExact(salary.Exact * legal.Exact);
            why?.Computed(
                new("indemnité légale de départ", "legal indemnity of leaving"), $"{salary} × {legal}", LegalUnrounded, LabourCode.D1237_1);
        }
        else
        {
            Explanation? part = why?.Part(new("Selon la loi, l'indemnité d'un licenciement", "By the law, the severance of a dismissal"));
            LegalUnrounded = new Severance(asked, part).LegalUnrounded;
            why?.Concluded(
                new("indemnité légale de mise à la retraite", "legal indemnity of a retirement by the employer"),
                LegalUnrounded,
                source: LabourCode.L1237_7);
        }

        if (question.Rules?.ScaleOf(kind) is { } scale)
        {
            (AgreementMonths, AgreementUnrounded) = Agreed(
                question, scale, seniority, salary, why?.Part(new("Selon l'accord", "By the agreement")));
        }
        else if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Concluded(agreement, null, Terms.TextNotHeld);
        }

        ExplainTaken(kind, why);
    }

    private void ExplainTaken(RetirementKind kind, Explanation? why)
    {
        if (AgreementUnrounded is not null)
        {
            why?.Concluded(
                new("règle retenue", "rule taken"),
                FigureValue.Of(Origin, Origin.Label()),
                new("la plus favorable au salarié", "the better for the employee"),
                kind == RetirementKind.ByEmployee ? LabourCode.L1237_9 : LabourCode.L1237_7);
        }

        why?.Concluded(new("indemnité de retraite, arrondie au centime", "indemnity of retirement, rounded to the cent"), Amount);
    }

    private static Months SeniorityOf(in SeveranceQuestion asked, Explanation? why) => new Seniority(
        new SeniorityQuestion(asked.Contract, asked.LastDay, null),
        why?.Part(new("Ancienneté à la fin du contrat", "Seniority at the end of the contract"))).Months;

    /// <summary>The months of pay of D1237-1: those of the highest step reached.</summary>
    private static Months Legal(in SeveranceQuestion asked, Months seniority, Explanation? why)
    {
        Months given = Months.Zero;
        given = Step(asked, RetirementRates.FirstSeniority, RetirementRates.FirstIndemnity, seniority, given, why);
        given = Step(asked, RetirementRates.SecondSeniority, RetirementRates.SecondIndemnity, seniority, given, why);
        given = Step(asked, RetirementRates.ThirdSeniority, RetirementRates.ThirdIndemnity, seniority, given, why);
        given = Step(asked, RetirementRates.LastSeniority, RetirementRates.LastIndemnity, seniority, given, why);
        why?.Concluded(
            new("mois de salaire, selon l'ancienneté", "months of pay, by seniority"),
            given,
            given == Months.Zero ? new("premier palier non atteint", "first step not reached") : default,
            LabourCode.D1237_1);
        return given;
    }

    private static Months Step(
        in SeveranceQuestion asked, Dated<Months> from, Dated<Months> indemnity, Months seniority, Months given, Explanation? why)
    {
        DatedValue<Months> least = asked.Law.On(asked.LastDay, from);
        DatedValue<Months> months = asked.Law.On(asked.LastDay, indemnity);
        if (seniority < least.Value)
        {
            return given;
        }

        why?.Read(from, least);
        why?.Read(indemnity, months);
        return months.Value;
    }

    private static (Months? InMonths, Money Amount) Agreed(
        in RetirementIndemnityQuestion question, RetirementScale scale, Months seniority, Money given, Explanation? why)
    {
        if (scale.Severance is { } rules)
        {
            SeveranceQuestion asked = question.Severance with { Rules = rules };
            Money severance = new Severance(
                asked, why?.Part(new("L'indemnité d'un licenciement", "The severance of a dismissal"))).AgreementUnrounded ?? Money.Zero;
            why?.Concluded(
                new("celle d'un licenciement, selon l'accord", "that of a dismissal, by the agreement"), severance, source: scale.Source);
            return (null, severance);
        }

        Months months = Best(question.Retirement, scale, seniority, why);
        Money pay = Pay(question, scale, given, why);
        Money amount = Money.FromExact(pay.Exact * months.Exact);
        why?.Computed(
            new("indemnité de retraite de l'accord", "indemnity of retirement by the agreement"),
            $"{pay} × {months}",
            amount,
            scale.Source);
        return (months, amount);
    }

    /// <summary>The months of pay of the best step that the seniority reaches.</summary>
    private static Months Best(Retirement retirement, RetirementScale scale, Months inFirm, Explanation? why)
    {
        Months best = Months.Zero;
        bool isFieldAsked = false;
        for (int i = 0; i < scale.Steps.Count; i++)
        {
            RetirementStep step = scale.Steps[i];
            isFieldAsked |= step.IsOfField;
            Months seniority = step.IsOfField ? retirement.FieldSeniority ?? inFirm : inFirm;
            Months months = step.Seniority.Contains(seniority)
                ? Months.FromExact(step.Flat.Exact + (step.PerYear.Exact * seniority.Exact / MonthsAYear))
                : Months.Zero;
            best = months > best ? months : best;
        }

        if (isFieldAsked)
        {
            Field(retirement, inFirm, why);
        }

        best = scale.Ceiling is { } most && best > most ? most : best;
        why?.Concluded(
            new("mois de salaire, meilleur palier atteint", "months of pay, best step reached"),
            best,
            scale.Ceiling is { } ceiling
                ? new($"{ceiling.ToString(Language.French)} au plus", $"{ceiling.ToString(Language.English)} at most")
                : default,
            scale.Source);
        return best;
    }

    private static void Field(Retirement retirement, Months inFirm, Explanation? why)
    {
        if (retirement.FieldSeniority is { } months)
        {
            why?.Given(new("ancienneté dans le champ de la convention", "seniority in the field of the agreement"), months);
        }
        else
        {
            why?.Assumed(
                new(
                    "ancienneté dans le champ de la convention, non donnée : celle de l'entreprise",
                    "seniority in the field of the agreement, not given: that in the firm"),
                inFirm);
        }
    }

    /// <summary>The pay of a month that the agreement takes.</summary>
    private static Money Pay(in RetirementIndemnityQuestion question, RetirementScale scale, Money given, Explanation? why)
    {
        if (scale.TakesLastPay)
        {
            if (question.Retirement.LastPay is { } pay)
            {
                why?.Given(new("dernier salaire mensuel", "last pay of a month"), pay);
                return pay;
            }

            why?.Assumed(
                new("dernier salaire mensuel, non donné : le salaire de référence", "last pay of a month, not given: the reference salary"),
                given);
            return given;
        }

        if (scale.Salary is not { } method || question.Severance.Salary.Count == 0)
        {
            return given;
        }

        Money own = new ReferenceSalary(question.Severance.Salary with { Reading = method }).Amount;
        why?.Concluded(new("salaire de référence de l'accord", "reference salary of the agreement"), own, method.Label(), scale.Source);
        return own;
    }
}
