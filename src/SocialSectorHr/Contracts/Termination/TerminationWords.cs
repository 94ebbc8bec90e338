namespace SocialSectorHr;

/// <summary>The words of the ends of a permanent contract.</summary>
internal static class TerminationWords
{
    public static Bilingual Label(this TerminationKind kind) => kind switch
    {
        TerminationKind.Dismissal => new("licenciement", "dismissal"),
        TerminationKind.Resignation => new("démission", "resignation"),
        _ => throw Refusal.Undefined(kind, nameof(kind)),
    };

    public static Bilingual Label(this DismissalGround ground) => ground switch
    {
        DismissalGround.Ordinary => new("cause réelle et sérieuse", "real and serious ground"),
        DismissalGround.GrossMisconduct => new("faute grave", "gross misconduct"),
        DismissalGround.WilfulMisconduct => new("faute lourde", "wilful misconduct"),
        DismissalGround.OccupationalUnfitness => new("inaptitude d'origine professionnelle", "occupational unfitness"),
        DismissalGround.Unfitness => new("inaptitude d'origine non professionnelle", "unfitness that work did not cause"),
        _ => throw Refusal.Undefined(ground, nameof(ground)),
    };

    public static Bilingual Label(this TermsOrigin origin) => origin switch
    {
        TermsOrigin.None => new("aucune règle", "no rule"),
        TermsOrigin.Law => new("la loi", "the law"),
        TermsOrigin.Agreement => new("l'accord", "the agreement"),
        _ => throw Refusal.Undefined(origin, nameof(origin)),
    };
}
