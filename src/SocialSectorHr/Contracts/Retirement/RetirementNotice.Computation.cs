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
        why?.Chosen(new("préavis légal de retraite", "legal notice of a retirement"), LegalMonths, default, text);
        if (question.Rules?.NotHeld is { } agreement)
        {
            why?.Chosen(agreement, null, Terms.TextNotHeld);
        }

        NoticePeriod taken = law;
        Source = text;
        if (question.ByAgreement is { } asked)
        {
            NoticePeriod agreed = new(asked, why?.Part(kind == RetirementKind.ByEmployer
                ? new("Préavis de l'accord, lignes de l'employeur", "Notice of the agreement, rows of the employer")
                : new("Préavis de l'accord, lignes du salarié", "Notice of the agreement, rows of the employee")));
            if (agreed.Origin == TermsOrigin.Agreement)
            {
                (taken, Source) = (agreed, agreed.Source);
                if (kind == RetirementKind.ByEmployee && agreed.Months > LegalMonths)
                {
                    why?.Chosen(
                        new("préavis de l'accord plus long que la loi", "notice of the agreement longer than the law"),
                        null,
                        new("discuté : L1237-10 renvoie à L1234-1", "debated: L1237-10 sends to L1234-1"),
                        LabourCode.L1237_10);
                }
            }
        }

        (months, days) = ((int)taken.Months.Exact.Numerator, (int)taken.Days.Exact.Numerator);
        (LastDay, Origin) = (taken.LastDay, taken.Origin);
        if (LastDay is { } last)
        {
            why?.Chosen(new("dernier jour du préavis de retraite", "last day of the notice of a retirement"), last, Origin.Label(), Source);
        }
    }
}
