namespace SocialSectorHr.Offers;

/// <summary>The line on the collective agreement: which it is, what it gives where its text is held, and where it is not.</summary>
internal static class AgreementLines
{
    private static readonly (FigureName Name, Bilingual Topic)[] Topics =
    [
        (AgreementFigureNames.AgreementTrialHeld, new("essai", "trial")),
        (AgreementFigureNames.AgreementNoticeHeld, new("préavis", "notice")),
        (AgreementFigureNames.AgreementSeveranceHeld, new("indemnité de licenciement", "severance")),
        (AgreementFigureNames.AgreementPayHeld, new("salaire", "pay")),
    ];

    public static void Agreement(StatementFigures source, DigestText text)
    {
        StatedAgreement? said = source.Statement.Terms.Said.Agreement;
        if (said is null && source.Statement.Agreement is null)
        {
            return;
        }

        text.Add(text.Of(source.First(AgreementFigureNames.AgreementNamed)) ?? said?.ToString(text.Language));
        text.Say(
            "salaire de la convention : {0}",
            "pay by the agreement: {0}",
            text.Of(source.First(AgreementFigureNames.AgreementCoefficientPay) ?? source.First(AgreementFigureNames.AgreementGridPay)));
        Figure? resignation = source.First(AgreementFigureNames.AgreementResignationNotice);
        text.Say(
            "préavis de démission après {0} : {1}",
            "notice of a resignation after {0}: {1}",
            resignation?.Case?.ToString(text.Language),
            text.Of(resignation));
        Beside(
            "préavis de licenciement après {0} : {1}, {2}",
            "notice of a dismissal after {0}: {1}, {2}",
            AgreementFigureNames.AgreementDismissalNotice,
            AgreementFigureNames.LegalDismissalNotice);
        Beside(
            "indemnité de licenciement après {0} : {1}, {2}",
            "severance after {0}: {1}, {2}",
            AgreementFigureNames.AgreementSeverance,
            AgreementFigureNames.LegalSeverance);
        string[] unread = [.. Topics.Where(topic => source.First(topic.Name) is { } held && !AgreementFigures.IsHeld(held))
            .Select(topic => topic.Topic.ToString(text.Language))];
        text.Say("texte non lu, la loi seule : {0}", "text not read, the law alone: {0}", string.Join(", ", unread));

        void Beside(string french, string english, FigureName ofAgreement, FigureName ofLaw)
        {
            string? agreed = text.Range(First(source, ofAgreement));
            string? legal = text.Range(First(source, ofLaw));
            DigestText law = new(text.Language);
            if (agreed == legal)
            {
                law.Say("comme la loi", "as by the law");
            }
            else
            {
                law.Say("{0} par la loi", "{0} by the law", legal);
            }

            text.Say(french, english, source.First(ofAgreement)?.Case?.ToString(text.Language), agreed, law.ToString());
        }
    }

    /// <summary>The figures of the first seniority, both where the offer states a range.</summary>
    private static IEnumerable<Figure> First(StatementFigures source, FigureName name)
    {
        Figure[] all = [.. source.All(name)];
        return all.Where(figure => Equals(figure.Case, all[0].Case));
    }
}
