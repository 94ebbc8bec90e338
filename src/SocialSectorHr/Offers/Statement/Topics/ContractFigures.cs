namespace SocialSectorHr.Offers;

/// <summary>The figures of the contract: its length, its latest lawful end, the dates of a defined purpose.</summary>
internal static class ContractFigures
{
    private static readonly Bilingual Topic = new("les dates du contrat", "the dates of the contract");

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (!list.Known(terms.Contract, Topic))
        {
            WithoutStart(terms, list);
            return;
        }

        Mark mark = terms.Contract.Mark;
        switch (terms.Contract.Value)
        {
            case FixedTermContract contract:
                FixedTerm(terms, contract, mark, list);
                break;
            case DefinedPurposeContract contract:
                DefinedPurpose(terms, contract, mark, list);
                break;
        }
    }

    public static Explanation ExplainLength(Figure figure) => FixedTerm(figure).Length().Explain();

    public static Explanation ExplainLatestEnd(Figure figure) => FixedTerm(figure).LatestLawfulEnd(figure.Terms.Law).Explain();

    public static Explanation ExplainLatestEndByCeiling(Figure figure) => FixedTerm(figure)
        .LatestLawfulEnd(figure.Terms.Law)
        .Readings()
        .First(reading => reading.Ceiling == figure.Case!.Months)
        .Explain();

    public static Explanation ExplainCeiling(Figure figure) => FixedTerm(figure).Ceiling(figure.Terms.Law).Explain();

    public static Explanation ExplainTerm(Figure figure) => Term(figure).Explain();

    public static Explanation ExplainMinimumLength(Figure figure) => Term(figure).MinimumLength.Explain();

    /// <summary>The dates of a defined purpose; null for another contract, and where the law of its start is not known.</summary>
    public static DefinedPurposeTerm? PurposeOf(StatedTerms terms)
    {
        if (terms.Contract is not { IsKnown: true, Value: DefinedPurposeContract purpose })
        {
            return null;
        }

        DefinedPurposeQuestion question = new(purpose, terms.Law);
        return question.IsKnown ? new DefinedPurposeTerm(question) : null;
    }

    public static Explanation ExplainStatedMonths(Figure figure)
    {
        Explanation why = new(figure.Label);
        why.Given(new("durée énoncée par l'offre", "length stated by the offer"), figure.Value!);
        return why;
    }

    private static FixedTermContract FixedTerm(Figure figure) => (FixedTermContract)figure.Terms.Undated.Value;

    /// <summary>What the length and the reason give whatever the start.</summary>
    private static void WithoutStart(StatedTerms terms, FigureList list)
    {
        if (terms.Undated is not { IsKnown: true, Mark: var mark, Value: var contract })
        {
            return;
        }

        if (contract is FixedTermContract fixedTerm)
        {
            if (terms.Said.Contracts is [StatedContract.Temporary { Duration: { IsExact: true, AtLeast: { } months } }])
            {
                list.Add(ContractNames.StatedMonths, months, mark);
            }

            FixedTermQuestion question = new(fixedTerm, terms.Law, rules: null);
            if (question.IsKnown)
            {
                CeilingAndRenewals(question, mark, list);
            }
        }
        else if (contract is DefinedPurposeContract purpose
            && new DefinedPurposeQuestion(purpose, terms.Law) is { IsKnown: true } asked)
        {
            DefinedPurposeTerm term = new(asked);
            list.Add(ContractNames.Renewable, term.IsRenewable, mark);
            list.Add(ContractNames.EndNotice, term.Notice, mark);
        }
    }

    private static void CeilingAndRenewals(FixedTermQuestion question, Mark mark, FigureList list)
    {
        FixedTermCeiling ceiling = new(question);
        if (ceiling.Maximum is { } most)
        {
            list.Add(ContractNames.Ceiling, most, mark.And(ceiling.IsAssumed ? Mark.Assumed : Mark.Exact));
        }

        if (ceiling.MaximumRenewals is { } renewals)
        {
            list.Add(ContractNames.MaximumRenewals, renewals, mark.And(Mark.Derived));
        }
    }

    private static DefinedPurposeTerm Term(Figure figure) => PurposeOf(figure.Terms)
        ?? new DefinedPurposeTerm(new DefinedPurposeQuestion((DefinedPurposeContract)figure.Terms.Undated.Value, figure.Terms.Law));

    private static void FixedTerm(StatedTerms terms, FixedTermContract contract, Mark mark, FigureList list)
    {
        ContractLength length = contract.Length();
        list.Add(ContractNames.ContractMonths, length.Months, mark);
        list.Add(ContractNames.ContractDays, length.Days, mark);
        list.Add(ContractNames.CalendarDays, length.CalendarDays, mark);
        list.Add(ContractNames.WholeWeeks, length.WholeWeeks, mark);
        Ceiling(terms, contract, mark, list);
    }

    private static void Ceiling(StatedTerms terms, FixedTermContract contract, Mark mark, FigureList list)
    {
        FixedTermQuestion question = new(contract, terms.Law, rules: null);
        if (!question.IsKnown)
        {
            list.Lacks(new("le dernier terme licite", "the latest lawful end"), [Fact.LawValue]);
            return;
        }

        LatestLawfulEnd latest = new(question);
        Mark assumed = mark.And(latest.IsAssumed ? Mark.Assumed : Mark.Exact);
        if (latest.Date is { } date)
        {
            list.Add(ContractNames.LatestLawfulEnd, date, assumed);
        }

        if (latest.IsAssumed)
        {
            list.Lacks(new("le dernier terme licite selon le motif", "the latest lawful end by the reason"), [Fact.Reason]);
            OtherCeilings(latest, assumed, list);
        }

        CeilingAndRenewals(question, mark, list);
    }

    /// <summary>The end by each ceiling of another reason than the usual one.</summary>
    private static void OtherCeilings(LatestLawfulEnd usual, Mark mark, FigureList list)
    {
        List<Months> given = [];
        foreach (LatestLawfulEnd reading in usual.Readings())
        {
            if (reading is { Date: { } date, Ceiling: { } ceiling } && ceiling != usual.Ceiling && !given.Contains(ceiling))
            {
                given.Add(ceiling);
                list.Add(ContractNames.LatestLawfulEndByCeiling, date, mark, of: ceiling);
            }
        }
    }

    private static void DefinedPurpose(StatedTerms terms, DefinedPurposeContract contract, Mark mark, FigureList list)
    {
        if (PurposeOf(terms) is not { } term)
        {
            list.Lacks(Topic, [Fact.LawValue]);
            return;
        }

        list.Add(ContractNames.MinimumEnd, term.MinimumEnd, mark);
        list.Add(ContractNames.CeilingEnd, term.CeilingEnd, mark);
        list.Add(ContractNames.Renewable, term.IsRenewable, terms.ContractKind);
        list.Add(ContractNames.BreakDates, FigureValue.Of(term.BreakDates), mark);
        list.Add(ContractNames.EndNotice, term.Notice, terms.ContractKind);
        list.Add(ContractNames.LatestEndNotice, term.LatestNoticeForMinimum, mark);
        list.Add(ContractNames.CalendarDaysOfMinimumLength, term.MinimumLength.CalendarDays, mark, of: contract.MinimumLength);
    }
}
