namespace SocialSectorHr;

// What was read of RedCross, with its caution.
public static partial class CollectiveAgreements
{
    /// <summary>Enterprise agreement of the French Red Cross.</summary>
    public static CollectiveAgreement RedCross { get; } = new()
    {
        Name = new("Convention d'entreprise de la Croix-Rouge française", "Enterprise agreement of the French Red Cross"),
        IsExtended = false,
        Binds = new("la Croix-Rouge française seule", "the French Red Cross alone"),
        Caution = new(
            "Articles non lus : la loi seule est appliquée.",
            "Articles not read: only the law is applied."),
    };
}
