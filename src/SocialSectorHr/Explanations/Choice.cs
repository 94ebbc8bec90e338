namespace SocialSectorHr;

/// <summary>Why a method was taken where the law leaves the choice.</summary>
internal static class Choice
{
    public static Bilingual Reason(bool chosen, bool usual = true) => (chosen, usual) switch
    {
        (true, _) => new("choix de l'accord ou de l'utilisateur", "chosen by the agreement or the user"),
        (false, true) => new("par défaut : aucun texte ne l'impose", "taken by default, no text sets it"),
        (false, false) => new("une des lectures possibles", "one of the possible readings"),
    };
}
