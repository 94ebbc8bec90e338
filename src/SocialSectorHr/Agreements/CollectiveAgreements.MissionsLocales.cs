namespace SocialSectorHr;

// What was read of MissionsLocales, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>Local missions for the young (missions locales) (IDCC 2190).</summary>
    public static CollectiveAgreement MissionsLocales { get; } = new()
    {
        Idcc = 2190,
        Name = new("Missions locales et PAIO", "Local missions for the young (missions locales)"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Caution = new(
            "Texte de l'automne 2023.",
            "Text of autumn 2023."),
    };
}
