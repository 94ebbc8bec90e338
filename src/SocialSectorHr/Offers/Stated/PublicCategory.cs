namespace SocialSectorHr.Offers;

/// <summary>The category of a public post (catégorie hiérarchique), CGFP L411-2.</summary>
public enum PublicCategory
{
    /// <summary>Catégorie A.</summary>
    A,

    /// <summary>Catégorie B.</summary>
    B,

    /// <summary>Catégorie C.</summary>
    C,
}
