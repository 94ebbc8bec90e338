namespace SocialSectorHr;

// What was read of Ccn65, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>CCN 65, medico-social establishments of UNISSS (IDCC 405).</summary>
    public static CollectiveAgreement Ccn65 { get; } = new()
    {
        Idcc = 405,
        Name = new("CCN 65, établissements médico-sociaux de l'UNISSS", "CCN 65, medico-social establishments of UNISSS"),
        IsExtended = false,
        Binds = new("les adhérents de l'UNISSS et les employeurs qui la nomment", "members of UNISSS and employers that name it"),
        Caution = new(
            "Texte de l'automne 2023.",
            "Text of autumn 2023."),
    };
}
