namespace SocialSectorHr.Offers;

/// <summary>The rows of the catalogue for the collective agreement.</summary>
internal static class AgreementFigureNames
{
    public static readonly FigureName AgreementNamed = Agreement(
        "name", "convention collective", "collective agreement", AgreementFigures.ExplainName);

    public static readonly FigureName AgreementTrialHeld = Agreement(
        "trial", "essai de la convention", "trial of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementNoticeHeld = Agreement(
        "notice", "préavis de la convention", "notice of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementSeveranceHeld = Agreement(
        "severance", "indemnité de licenciement de la convention", "severance of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementTrial = Agreement(
        "trial.longest",
        "essai, durée maximale selon la convention",
        "trial, longest length by the agreement",
        AgreementTrialFigures.Explain);

    public static readonly FigureName AgreementTrialEnd = Agreement(
        "trial.end", "essai, dernier jour selon la convention", "trial, last day by the agreement", AgreementTrialFigures.Explain);

    public static readonly FigureName AgreementTrialRenewal = Agreement(
        "trial.renewal",
        "essai, renouvellement selon la convention",
        "trial, renewal by the agreement",
        AgreementTrialFigures.Explain);

    public static readonly FigureName AgreementTrialEndIfRenewed = Agreement(
        "trial.endIfRenewed",
        "essai, dernier jour s'il est renouvelé",
        "trial, last day if it is renewed",
        AgreementTrialFigures.Explain);

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

    public static readonly FigureName LegalDismissalNotice = Agreement(
        "notice.dismissal.legal.{number}months",
        "préavis de licenciement de la loi après {case}",
        "notice of a dismissal by the law after {case}",
        AgreementFigures.ExplainDismissal);

    public static readonly FigureName AgreementSeverance = Agreement(
        "severance.{number}months{.bound}",
        "indemnité de licenciement après {case}{, bound}",
        "severance after {case}{, bound}",
        AgreementSeveranceFigures.Explain);

    public static readonly FigureName LegalSeverance = Agreement(
        "severance.legal.{number}months{.bound}",
        "indemnité de licenciement de la loi après {case}{, bound}",
        "severance by the law after {case}{, bound}",
        AgreementSeveranceFigures.Explain);

    public static readonly FigureName AgreementPayHeld = Agreement(
        "pay", "salaire de la convention", "pay of the agreement", AgreementFigures.ExplainHeld);

    public static readonly FigureName AgreementJobMeant = Agreement(
        "job", "emploi de la convention", "job of the agreement", AgreementGridFigures.ExplainJob);

    public static readonly FigureName AgreementCoefficientPay = Agreement(
        "grid.coefficient",
        "salaire mensuel de la convention au coefficient énoncé",
        "monthly pay of the agreement at the stated coefficient",
        AgreementGridFigures.Explain);

    public static readonly FigureName AgreementCoefficientPayOfMember = Agreement(
        "grid.coefficient.member",
        "salaire mensuel au coefficient énoncé, employeur adhérent",
        "monthly pay at the stated coefficient, employer a member",
        AgreementGridFigures.ExplainMember);

    public static readonly FigureName AgreementGridPay = Agreement(
        "grid.{number}months",
        "salaire mensuel de la grille après {case}",
        "monthly pay of the grid after {case}",
        AgreementGridFigures.Explain);

    public static readonly FigureName AgreementGridPayOfMember = Agreement(
        "grid.member.{number}months",
        "salaire mensuel de la grille après {case}, employeur adhérent",
        "monthly pay of the grid after {case}, employer a member",
        AgreementGridFigures.ExplainMember);

    public static readonly FigureName AgreementGap = Agreement(
        "grid.gap{.bound}",
        "salaire de l'offre, moins le moins que la convention peut devoir{, bound}",
        "pay of the offer, less the least that the agreement may owe{, bound}",
        AgreementGridFigures.ExplainGap);

    public static FigureName[] All =>
    [
        AgreementNamed, AgreementTrialHeld, AgreementNoticeHeld, AgreementSeveranceHeld, AgreementPayHeld, AgreementJobMeant,
        AgreementCoefficientPay, AgreementCoefficientPayOfMember, AgreementGridPay, AgreementGridPayOfMember, AgreementGap,
        AgreementTrial, AgreementTrialEnd, AgreementTrialRenewal, AgreementTrialEndIfRenewed, AgreementResignationNotice,
        AgreementDismissalNotice, LegalDismissalNotice, AgreementSeverance, LegalSeverance,
    ];

    private static FigureName Agreement(string id, string french, string english, Func<Figure, Explanation> explain) =>
        new(new("la convention collective", "the collective agreement"), $"agreement.{id}", new(french, english), explain);
}
