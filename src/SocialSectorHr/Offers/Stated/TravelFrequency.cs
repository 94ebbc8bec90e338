namespace SocialSectorHr.Offers;

/// <summary>How often a post travels (fréquence des déplacements).</summary>
public enum TravelFrequency
{
    /// <summary>From time to time (ponctuels).</summary>
    Occasional,

    /// <summary>Each week (hebdomadaires).</summary>
    Weekly,

    /// <summary>Often, or each day (fréquents).</summary>
    Frequent,
}
