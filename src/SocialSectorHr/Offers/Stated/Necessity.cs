namespace SocialSectorHr.Offers;

/// <summary>How much an offer insists (exigé ou souhaité).</summary>
public enum Necessity
{
    /// <summary>Exigé.</summary>
    Required,

    /// <summary>Souhaité.</summary>
    Desirable,
}
