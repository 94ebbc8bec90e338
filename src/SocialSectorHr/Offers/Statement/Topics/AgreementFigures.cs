using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>
/// The agreement that the offer names or numbers: which it is, what is held of it, and the notice it gives beside the law's.
/// </summary>
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

    public static void Gather(StatedTerms terms, FigureList list)
    {
        if (AgreementReading.Match(terms) is not { } match)
        {
            return;
        }

        if (match.Agreement is not { } agreement)
        {
            Bilingual unknown = new(match.ToString(Language.French), match.ToString(Language.English));
            list.Add(AgreementFigureNames.AgreementNamed, FigureValue.Of(Holding.NotHeld, unknown), Mark.Exact);
            return;
        }

        Mark mark = match.IsSure ? Mark.Exact : Mark.Derived;
        list.Add(AgreementFigureNames.AgreementNamed, FigureValue.Of(Holding.Held, Name(agreement)), mark);
        list.Add(AgreementFigureNames.AgreementTrialHeld, Held(agreement.Trial is not null), mark);
        list.Add(AgreementFigureNames.AgreementNoticeHeld, Held(agreement.Notice is not null), mark);
        list.Add(AgreementFigureNames.AgreementSeveranceHeld, Held(agreement.Severance is not null), mark);
        list.Add(AgreementFigureNames.AgreementPayHeld, Held(agreement.HoldsPay), mark);
        AgreementGridFigures.Gather(terms, agreement, mark, list);
        if (terms.Undated is not { IsKnown: true, Value: PermanentContract })
        {
            return;
        }

        if (StatusReading.Category(terms.Said.Status) is not { } category)
        {
            list.Lacks(Topic, [Fact.Status]);
            return;
        }

        AgreementTrialFigures.Gather(terms, agreement, category, mark, list);
        Notices(terms, agreement, Mark.Derived.And(mark), list);
        AgreementSeveranceFigures.Gather(terms, agreement, category, mark, list);
    }

    /// <summary>Whether a figure says that the text of its topic is held.</summary>
    public static bool IsHeld(Figure figure) => figure.Value?.Code == nameof(Holding.Held);

    public static Explanation ExplainName(Figure figure) => Explain(figure, figure.Value!);

    public static Explanation ExplainHeld(Figure figure)
    {
        Explanation why = Explain(figure, Name(AgreementReading.Match(figure.Terms)!.Agreement!));
        why.Concluded(
            figure.Label,
            figure.Value,
            IsHeld(figure)
                ? default
                : new Bilingual("la loi seule est appliquée, la convention peut donner plus", "only the law is applied, the agreement may give more"));
        return why;
    }

    public static Explanation ExplainResignation(Figure figure) => ExplainNotice(figure, TerminationKind.Resignation);

    public static Explanation ExplainDismissal(Figure figure) => ExplainNotice(figure, TerminationKind.Dismissal);

    private static void Notices(StatedTerms terms, CollectiveAgreement agreement, Mark mark, FigureList list)
    {
        foreach (Months seniority in Seniorities)
        {
            Add(AgreementFigureNames.AgreementResignationNotice, TerminationKind.Resignation, seniority);
            Add(AgreementFigureNames.AgreementDismissalNotice, TerminationKind.Dismissal, seniority);
            if (Notice(terms, agreement, TerminationKind.Dismissal, seniority) is { LegalMonths: var legal } && legal > Months.Zero)
            {
                list.Add(AgreementFigureNames.LegalDismissalNotice, legal, mark, of: seniority);
            }
        }

        void Add(FigureName name, TerminationKind kind, Months seniority)
        {
            if (agreement.Notice is not null && Notice(terms, agreement, kind, seniority) is { } notice
                && (notice.Months > Months.Zero || notice.Days > Days.Zero))
            {
                list.Add(name, notice.Months > Months.Zero ? notice.Months : notice.Days, mark, of: seniority);
            }
        }
    }

    private static Explanation ExplainNotice(Figure figure, TerminationKind kind) =>
        Notice(figure.Terms, AgreementReading.Match(figure.Terms)!.Agreement!, kind, figure.Case!.Months!.Value)!.Value.Explain();

    private static NoticePeriod? Notice(StatedTerms terms, CollectiveAgreement agreement, TerminationKind kind, Months seniority)
    {
        PermanentContract contract = PermanentContract.From(terms.LawDay);
        LocalDate day = Quantieme.AddMonths(terms.LawDay, (int)seniority.Exact.Floor()).PlusDays(1);
        Termination termination = kind == TerminationKind.Resignation ? Termination.Resignation(day) : Termination.Dismissal(day);
        StaffCategory category = StatusReading.Category(terms.Said.Status)!.Value;
        NoticeRules rules = (agreement.Notice ?? new() { NotHeld = agreement.Name }) with
        {
            Zone = CalendarReading.ZoneOf(terms.Said.Workplace),
        };
        NoticeQuestion question = new(contract, termination, category, terms.Law, rules);
        return question.IsKnown ? new NoticePeriod(question) : null;
    }

    private static Explanation Explain(Figure figure, FigureValue name)
    {
        AgreementMatch match = AgreementReading.Match(figure.Terms)!;
        Explanation why = new(figure.Label, figure.Terms.Law);
        why.Concluded(new("convention de l'offre", "agreement of the offer"), name, match.Doubt);
        if (match.Agreement?.Caution is { } caution)
        {
            why.Concluded(new("à savoir", "to be known"), null, caution);
        }

        return why;
    }

    private static Explanation Explain(Figure figure, Bilingual name) => Explain(figure, FigureValue.Of(Holding.Held, name));

    private static FigureValue Held(bool isHeld) => isHeld
        ? FigureValue.Of(Holding.Held, new("règles connues", "rules held"))
        : FigureValue.Of(Holding.NotHeld, new("texte non lu : la loi seule", "text not read: the law alone"));

    /// <summary>A name as a value.</summary>
    public static FigureValue Word(Bilingual name) => FigureValue.Of(Holding.Held, name);

    private static Bilingual Name(CollectiveAgreement agreement) =>
        new(agreement.ToString(Language.French), agreement.ToString(Language.English));
}
