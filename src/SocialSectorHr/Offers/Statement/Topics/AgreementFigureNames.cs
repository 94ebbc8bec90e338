namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the collective agreement.</summary>
internal static class AgreementFigureNames
{
    public static readonly FigureName AgreementNamed = Agreement(
        "name", "convention collective", "collective agreement", AgreementFigures.ExplainName);

    public static readonly FigureName AgreementNoticeHeld = Agreement(
        "notice", "préavis de la convention", "notice of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementSeveranceHeld = Agreement(
        "severance", "indemnité de licenciement de la convention", "severance of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementResignationNotice = Agreement(
        "notice.resignation.{number}months",
        "préavis de démission après {case}",
        "notice of a resignation after {case}",
        AgreementFigures.ExplainResignation);

    public static readonly FigureName AgreementDismissalNotice = Agreement(
        "notice.dismissal.{number}months",
        "préavis de licenciement après {case}",
        "notice of a dismissal after {case}",
        AgreementFigures.ExplainDismissal);

    public static FigureName[] All =>
        [AgreementNamed, AgreementNoticeHeld, AgreementSeveranceHeld, AgreementResignationNotice, AgreementDismissalNotice];

    private static FigureName Agreement(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("la convention collective", "the collective agreement"), $"agreement.{id}", new(french, english), explain);
}
