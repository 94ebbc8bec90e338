namespace SocialSectorHr.Offers;

/// <summary>The waiting period after a fixed term, the deadlines of the papers, and the certificate of honorability.</summary>
internal static class PaperFigures
{
    private static readonly Bilingual Papers = new("la transmission du contrat", "the delivery of the contract");
    private static readonly Bilingual Waiting = new("le délai de carence", "the waiting period");
    private static readonly Bilingual Honorability = new("l'attestation d'honorabilité", "the certificate of honorability");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (terms.Contract is { IsKnown: true, Value: var contract })
        {
            if (contract is FixedTermContract fixedTerm)
            {
                Wait(terms, fixedTerm, list);
            }

            Written(terms, contract, list);
        }

        Certificate(terms, list);
    }

    public static Explanation ExplainWaiting(Figure figure) =>
        ((FixedTermContract)figure.Terms.Contract.Value).WaitingPeriod(figure.Terms.Calendar.Value, figure.Terms.Law).Explain();

    public static Explanation ExplainDelivery(Figure figure) =>
        ((TermContract)figure.Terms.Contract.Value).Delivery(figure.Terms.Calendar.Value, figure.Terms.Law).Explain();

    public static Explanation ExplainInformation(Figure figure) =>
        figure.Terms.Contract.Value.Information(figure.Terms.Law).Explain();

    public static Explanation ExplainHonorability(Figure figure) => Duty(figure.Terms, ActivityOf(figure.Terms)!.Value).Explain();

    /// <summary>
    /// How many days is a matter of the contract; which days depends on when the establishment is open, which an offer does not say.
    /// </summary>
    private static void Wait(StatedTerms terms, FixedTermContract contract, FigureList list)
    {
        if (!list.Known(terms.Calendar, Waiting))
        {
            return;
        }

        WaitingPeriodQuestion question = new(contract, terms.Calendar.Value, terms.Law, rules: null);
        if (!question.IsKnown)
        {
            list.Lacks(Waiting, [Fact.LawValue]);
            return;
        }

        WaitingPeriod waiting = new(question);
        list.Add(PaperNames.WaitingDays, waiting.OpeningDays, terms.Contract.Mark.And(Mark.Derived));
        list.Add(PaperNames.WaitingEnd, waiting.LastDay, Mark.Assumed);
        list.Add(PaperNames.EarliestNewStart, waiting.EarliestNewStart, Mark.Assumed);
    }

    private static void Written(StatedTerms terms, Contract contract, FigureList list)
    {
        Mark mark = terms.Contract.Mark;
        if (contract is TermContract term && list.Known(terms.Calendar, Papers))
        {
            ContractDeliveryQuestion asked = new(term, terms.Calendar.Value, terms.Law);
            if (asked.IsKnown)
            {
                list.Add(PaperNames.ContractBy, new ContractDelivery(asked).DueBy, mark.And(terms.Calendar.Mark));
            }
            else
            {
                list.Lacks(Papers, [Fact.LawValue]);
            }
        }

        // Before 1 November 2023 there was no such duty: nothing is lacking.
        WrittenInformationQuestion question = new(contract, terms.Law);
        if (question.IsKnown)
        {
            WrittenInformation information = new(question);
            list.Add(PaperNames.MainInformationBy, information.MainBy, mark);
            list.Add(PaperNames.OtherInformationBy, information.OtherBy, mark);
        }
    }

    private static void Certificate(StatedTerms terms, FigureList list)
    {
        if (!list.Known(terms.Start, Honorability))
        {
            return;
        }

        if (ActivityOf(terms) is not { } activity || !Enum.IsDefined(activity))
        {
            list.Lacks(Honorability, [Fact.Activity]);
            return;
        }

        HonorabilityDuty duty = Duty(terms, activity);
        if (duty.IsRequired is not { } isRequired)
        {
            list.Lacks(Honorability, [Fact.LawValue]);
            return;
        }

        Mark mark = Mark.Derived.And(terms.Start.Mark);
        list.Add(PaperNames.HonorabilityRequired, isRequired, mark);
        if (duty.MaximumAge is { } age)
        {
            list.Add(PaperNames.HonorabilityAge, age, mark);
        }
    }

    private static Activity? ActivityOf(StatedTerms terms) => terms.Said.Employer?.Activity;

    private static HonorabilityDuty Duty(StatedTerms terms, Activity activity)
    {
        Departement? departement = terms.Said.Workplace?.Departement;
        return HonorabilityDuty.For(activity, departement, terms.Start.Value, terms.Law);
    }
}
