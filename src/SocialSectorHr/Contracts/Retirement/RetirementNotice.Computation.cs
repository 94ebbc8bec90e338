using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the notice that L1234-1 gives, the agreement's, then the one that applies.</content>
public readonly partial record struct RetirementNotice
{
    internal RetirementNotice(in RetirementNoticeQuestion question, Explanation? why = null)
    {
        this.question = question;
        RetirementKind kind = question.Retirement.Kind;
        why?.Given(new("retraite", "retirement"), FigureValue.Of(kind, kind.Label()));
        LegalSource text = kind == RetirementKind.ByEmployer ? LabourCode.L1237_6 : LabourCode.L1237_10;
        NoticePeriod law = new(
            question.ByLaw, why?.Part(new("Préavis de la loi, celui d'un licenciement", "Notice of the law, that of a dismissal")));
        LegalMonths = law.LegalMonths;
        why?.Concluded(new("préavis légal de retraite", "legal notice of a retirement"), LegalMonths, default, text);
        if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Concluded(agreement, null, Terms.TextNotHeld);
        }

        NoticePeriod taken = law;
        Source = text;
        if (question.ByAgreement is { } asked)
        {
            NoticePeriod agreed = new(asked);
            if (agreed.Origin == TermsOrigin.Agreement)
            {
                (taken, Source) = (agreed, agreed.Source);
            }

            if (why is not null)
            {
                ExplainAgreement(kind, agreed, LegalMonths, why);
            }
        }

        (months, days) = ((int)taken.Months.Exact.Numerator, (int)taken.Days.Exact.Numerator);
        (LastDay, Origin) = (taken.LastDay, taken.Origin);
        if (LastDay is { } last)
        {
            why?.Concluded(new("dernier jour du préavis de retraite", "last day of the notice of a retirement"), last, Origin.Label(), Source);
        }
    }

    private static void ExplainAgreement(RetirementKind kind, in NoticePeriod agreed, Months legal, Explanation why)
    {
        if (agreed.Origin != TermsOrigin.Agreement)
        {
            why.Concluded(
                new("préavis de retraite de l'accord", "notice of a retirement by the agreement"),
                null,
                new("aucune ligne plus favorable pour ce cas", "no better row for this case"));
            return;
        }

        why.Concluded(
            new("préavis de retraite de l'accord", "notice of a retirement by the agreement"),
            agreed.Months > Months.Zero ? agreed.Months : agreed.Days,
            default,
            agreed.Source);
        if (kind == RetirementKind.ByEmployee && agreed.Months > legal)
        {
            why.Chosen(
                new("préavis de l'accord plus long que la loi", "notice of the agreement longer than the law"),
                null,
                new("discuté : L1237-10 renvoie à L1234-1", "debated: L1237-10 sends to L1234-1"),
                LabourCode.L1237_10);
        }
    }
}
