using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The agreement that the offer names or numbers: which it is, what is held of it, and the notice it gives.</summary>
internal static class AgreementFigures
{
    private static readonly Bilingual Topic = new("les règles de la convention collective", "the rules of the collective agreement");

    // A little after a year and after two years: where agreements change their notices.
    private static readonly Months[] Seniorities = [Months.Of(12), Months.Of(24)];

    /// <summary>Whether the text of a topic is held.</summary>
    private enum Holding
    {
        Held,
        NotHeld,
    }

    public static void Gather(StatedTerms statement, FigureList list)
    {
        if (MatchOf(statement) is not { Agreement: { } agreement } match)
        {
            return;
        }

        Mark mark = match.IsSure ? Mark.Exact : Mark.Derived;
        list.Add(AgreementFigureNames.AgreementNamed, FigureValue.Of(Holding.Held, Name(agreement)), mark);
        list.Add(AgreementFigureNames.AgreementNoticeHeld, Held(agreement.Notice is not null), mark);
        list.Add(AgreementFigureNames.AgreementSeveranceHeld, Held(agreement.Severance is not null), mark);
        if (agreement.Notice is null || statement.Undated is not { IsKnown: true, Value: PermanentContract })
        {
            return;
        }

        if (StatusReading.Category(statement.Said.Status) is null)
        {
            list.Lacks(Topic, [Fact.Status]);
            return;
        }

        foreach (Months seniority in Seniorities)
        {
            Add(AgreementFigureNames.AgreementResignationNotice, TerminationKind.Resignation, seniority);
            Add(AgreementFigureNames.AgreementDismissalNotice, TerminationKind.Dismissal, seniority);
        }

        void Add(FigureName name, TerminationKind kind, Months seniority)
        {
            if (Notice(statement, agreement, kind, seniority) is { } notice && (notice.Months > Months.Zero || notice.Days > Days.Zero))
            {
                list.Add(name, notice.Months > Months.Zero ? notice.Months : notice.Days, Mark.Derived.And(mark), of: seniority);
            }
        }
    }

    public static Explanation ExplainName(Figure figure) => Explain(figure, figure.Value!);

    public static Explanation ExplainHeld(Figure figure)
    {
        Explanation why = Explain(figure, Name(MatchOf(figure.Statement)!.Agreement!));
        why.Chosen(
            figure.Label,
            figure.Value,
            figure.Value!.Code == nameof(Holding.Held)
                ? default
                : new Bilingual("la loi seule est appliquée, la convention peut donner plus", "only the law is applied, the agreement may give more"));
        return why;
    }

    public static Explanation ExplainResignation(Figure figure) => ExplainNotice(figure, TerminationKind.Resignation);

    public static Explanation ExplainDismissal(Figure figure) => ExplainNotice(figure, TerminationKind.Dismissal);

    private static Explanation ExplainNotice(Figure figure, TerminationKind kind) =>
        Notice(figure.Statement, MatchOf(figure.Statement)!.Agreement!, kind, figure.Case!.Months!.Value)!.Value.Explain();

    private static AgreementMatch? MatchOf(StatedTerms statement) => statement.Said.Agreement switch
    {
        { IsCompanyAgreement: true } or { Applies: false } => null,
        { Idcc: { } number } when number is >= 1 and <= 9999 => CollectiveAgreements.Find(number, statement.LawDay),
        { Name: { } name } when !string.IsNullOrWhiteSpace(name) => CollectiveAgreements.Find(name, statement.LawDay),
        _ => null,
    };

    private static NoticePeriod? Notice(StatedTerms statement, CollectiveAgreement agreement, TerminationKind kind, Months seniority)
    {
        PermanentContract contract = PermanentContract.From(statement.LawDay);
        LocalDate day = Quantieme.AddMonths(statement.LawDay, (int)seniority.Exact.Floor()).PlusDays(1);
        Termination termination = kind == TerminationKind.Resignation ? Termination.Resignation(day) : Termination.Dismissal(day);
        StaffCategory category = StatusReading.Category(statement.Said.Status)!.Value;
        NoticeQuestion question = new(contract, termination, category, statement.Law, agreement.Notice);
        return question.IsKnown ? new NoticePeriod(question) : null;
    }

    private static Explanation Explain(Figure figure, FigureValue name)
    {
        AgreementMatch match = MatchOf(figure.Statement)!;
        Explanation why = new(figure.Label, figure.Statement.Law);
        why.Chosen(new("convention de l'offre", "agreement of the offer"), name, match.Doubt);
        if (match.Agreement!.Caution is { } caution)
        {
            why.Chosen(new("à savoir", "to be known"), null, caution);
        }

        return why;
    }

    private static Explanation Explain(Figure figure, Bilingual name) => Explain(figure, FigureValue.Of(Holding.Held, name));

    private static FigureValue Held(bool isHeld) => isHeld
        ? FigureValue.Of(Holding.Held, new("règles connues", "rules held"))
        : FigureValue.Of(Holding.NotHeld, new("texte non lu : la loi seule", "text not read: the law alone"));

    private static Bilingual Name(CollectiveAgreement agreement) =>
        new(agreement.ToString(Language.French), agreement.ToString(Language.English));
}
