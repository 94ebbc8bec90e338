namespace SocialSectorHr;

// What was read of Alisfa, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>ALISFA, social and family life (IDCC 1261).</summary>
    public static CollectiveAgreement Alisfa { get; } = new()
    {
        Idcc = 1261,
        Name = new("ALISFA, acteurs du lien social et familial", "ALISFA, social and family life"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Caution = new(
            "Texte de l'automne 2023.",
            "Text of autumn 2023."),
    };
}
