namespace SocialSectorHr.Offers;

/// <summary>What the agreement that the offer names pays at the place of the post, and the offer beside it.</summary>
internal static class AgreementGridFigures
{
    private static readonly Bilingual Topic = new("le salaire de la convention", "the pay of the agreement");

    // The first step, and after five, ten and twenty years.
    private static readonly Months[] Steps = [Months.Zero, Months.Of(60), Months.Of(120), Months.Of(240)];

    public static void Gather(StatedTerms terms, CollectiveAgreement agreement, Mark match, FigureList list)
    {
        if (!agreement.HoldsPay || terms.Said.Contracts.Any(static contract => contract is StatedContract.Trainee))
        {
            return;
        }

        Answer<AgreementPlace> read = AgreementPlace.Of(terms);
        if (!list.Known(read, Topic))
        {
            return;
        }

        AgreementPlace place = read.Value;
        Mark mark = Mark.Derived.And(match).And(read.Mark);
        if (place.Jobs is [var job, ..])
        {
            list.Add(AgreementFigureNames.AgreementJobMeant, AgreementFigures.Word(job.Name), mark);
        }

        Add(place, place.Coefficient is null ? Steps : [Months.Zero], mark, list);
        if (!terms.Pay.IsKnown)
        {
            return;
        }

        foreach ((GrossPay pay, FigureBound? bound) in PayFigures.Ends(terms.Pay.Value))
        {
            Money gap = pay.BaseMonth - place.Lowest.Gross!.Value;
            list.Add(AgreementFigureNames.AgreementGap, gap, mark.And(terms.Pay.Mark), bound: bound);
        }
    }

    public static Explanation ExplainJob(Figure figure)
    {
        Explanation why = new(figure.Label);
        foreach (AgreementJob job in Place(figure).Jobs)
        {
            why.Concluded(
                new("emploi que l'intitulé ou le niveau peut désigner", "job that the title or the level may mean"),
                AgreementFigures.Word(job.Name),
                default,
                job.Source);
        }

        return why;
    }

    public static Explanation Explain(Figure figure) => Place(figure).Pay(YearsOf(figure)).Explain();

    public static Explanation ExplainMember(Figure figure) => Place(figure).Pay(YearsOf(figure), isMember: true).Explain();

    public static Explanation ExplainGap(Figure figure)
    {
        AgreementPlace place = Place(figure);
        Explanation why = new(figure.Label, figure.Terms.Law);
        Money paid = PayFigures.PayOf(figure).BaseMonth;
        AgreementPay least = place.Lowest;
        why.Given(new("salaire mensuel brut", "gross pay a month"), paid);
        foreach (Fact unsaid in place.Unsaid)
        {
            why.Concluded(
                unsaid.Label(),
                null,
                new("non dit : lu dans le sens qui doit le moins", "not said: read in the sense that owes the least"));
        }

        why.Concluded(
            new("le moins que la convention peut devoir", "the least that the agreement may owe"), least.Gross!.Value, default, least.Basis);
        why.Computed(figure.Label, $"{paid} − {least.Gross.Value}", figure.Value!);
        return why;
    }

    private static void Add(AgreementPlace place, Months[] steps, Mark mark, FigureList list)
    {
        bool isSaid = place.Coefficient is not null;
        foreach (Months step in steps)
        {
            int years = (int)(step.Exact / 12).Floor();
            FigureValue? after = isSaid ? null : (FigureValue)step;
            FigureName name = isSaid ? AgreementFigureNames.AgreementCoefficientPay : AgreementFigureNames.AgreementGridPay;
            list.Add(name, place.Pay(years).Gross!.Value, mark, of: after);
            if (place.AsksMembership)
            {
                name = isSaid ? AgreementFigureNames.AgreementCoefficientPayOfMember : AgreementFigureNames.AgreementGridPayOfMember;
                list.Add(name, place.Pay(years, isMember: true).Gross!.Value, mark, of: after);
            }
        }
    }

    private static AgreementPlace Place(Figure figure) => AgreementPlace.Of(figure.Terms).Value;

    private static int YearsOf(Figure figure) => figure.Case?.Months is { } months ? (int)(months.Exact / 12).Floor() : 0;
}
