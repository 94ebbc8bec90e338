namespace SocialSectorHr;

// What was read of SupportedHousing, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>HLA, supported housing (IDCC 2336).</summary>
    public static CollectiveAgreement SupportedHousing { get; } = new()
    {
        Idcc = 2336,
        Name = new("HLA, habitat et logement accompagnés", "HLA, supported housing"),
        IsExtended = true,
        Binds = new("les employeurs dont c'est l'activité principale", "employers whose main activity it is"),
        Caution = new(
            "Texte de l'automne 2023.",
            "Text of autumn 2023."),
    };
}
