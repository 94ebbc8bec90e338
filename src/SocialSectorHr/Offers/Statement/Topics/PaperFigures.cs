namespace SocialSectorHr.Offers;

/// <summary>The waiting period after a fixed term, the deadlines of the papers, and the certificate of honorability.</summary>
internal static class PaperFigures
{
    private static readonly Bilingual Papers = new("la transmission du contrat", "the delivery of the contract");
    private static readonly Bilingual Waiting = new("le délai de carence", "the waiting period");
    private static readonly Bilingual Honorability = new("l'attestation d'honorabilité", "the certificate of honorability");

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (statement.Contract is { IsKnown: true, Value: var contract })
        {
            if (contract is FixedTermContract fixedTerm)
            {
                Wait(statement, fixedTerm, list);
            }

            Written(statement, contract, list);
        }

        Certificate(statement, list);
    }

    public static Explanation ExplainWaiting(Figure figure) =>
        ((FixedTermContract)figure.Statement.Contract.Value).WaitingPeriod(figure.Statement.Calendar.Value, figure.Statement.Law).Explain();

    public static Explanation ExplainDelivery(Figure figure) =>
        ((TermContract)figure.Statement.Contract.Value).Delivery(figure.Statement.Calendar.Value, figure.Statement.Law).Explain();

    public static Explanation ExplainInformation(Figure figure) =>
        figure.Statement.Contract.Value.Information(figure.Statement.Law).Explain();

    public static Explanation ExplainHonorability(Figure figure) => Duty(figure.Statement, ActivityOf(figure.Statement)!.Value).Explain();

    /// <summary>How many days is a matter of the contract; which days depends on when the establishment is open, which an offer does not
    /// say.</summary>
    private static void Wait(StatedTerms statement, FixedTermContract contract, FigureList list)
    {
        if (!list.Known(statement.Calendar, Waiting))
        {
            return;
        }

        WaitingPeriodQuestion question = new(contract, statement.Calendar.Value, statement.Law, rules: null);
        if (!question.IsKnown)
        {
            list.Lacks(Waiting, [Fact.LawValue]);
            return;
        }

        WaitingPeriod waiting = new(question);
        list.Add(PaperNames.WaitingDays, waiting.OpeningDays, statement.Contract.Mark.And(Mark.Derived));
        list.Add(PaperNames.WaitingEnd, waiting.LastDay, Mark.Assumed);
        list.Add(PaperNames.EarliestNewStart, waiting.EarliestNewStart, Mark.Assumed);
    }

    private static void Written(StatedTerms statement, Contract contract, FigureList list)
    {
        Mark mark = statement.Contract.Mark;
        if (contract is TermContract term && list.Known(statement.Calendar, Papers))
        {
            ContractDeliveryQuestion asked = new(term, statement.Calendar.Value, statement.Law);
            if (asked.IsKnown)
            {
                list.Add(PaperNames.ContractBy, new ContractDelivery(asked).DueBy, mark.And(statement.Calendar.Mark));
            }
            else
            {
                list.Lacks(Papers, [Fact.LawValue]);
            }
        }

        // Before 1 November 2023 there was no such duty: nothing is lacking.
        WrittenInformationQuestion question = new(contract, statement.Law);
        if (question.IsKnown)
        {
            WrittenInformation information = new(question);
            list.Add(PaperNames.MainInformationBy, information.MainBy, mark);
            list.Add(PaperNames.OtherInformationBy, information.OtherBy, mark);
        }
    }

    private static void Certificate(StatedTerms statement, FigureList list)
    {
        if (!list.Known(statement.Start, Honorability))
        {
            return;
        }

        if (ActivityOf(statement) is not { } activity || !Enum.IsDefined(activity))
        {
            list.Lacks(Honorability, [Fact.Activity]);
            return;
        }

        HonorabilityDuty duty = Duty(statement, activity);
        if (duty.IsRequired is not { } isRequired)
        {
            list.Lacks(Honorability, [Fact.LawValue]);
            return;
        }

        Mark mark = Mark.Derived.And(statement.Start.Mark);
        list.Add(PaperNames.HonorabilityRequired, isRequired, mark);
        if (duty.MaximumAge is { } age)
        {
            list.Add(PaperNames.HonorabilityAge, age, mark);
        }
    }

    private static Activity? ActivityOf(StatedTerms statement) => statement.Said.Employer?.Activity;

    private static HonorabilityDuty Duty(StatedTerms statement, Activity activity)
    {
        Departement? departement = statement.Said.Workplace?.Departement;
        return HonorabilityDuty.For(activity, departement, statement.Start.Value, statement.Law);
    }
}
