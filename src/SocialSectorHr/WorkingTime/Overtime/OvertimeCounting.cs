namespace SocialSectorHr;

/// <summary>Over which period overtime is counted (période de décompte des heures supplémentaires).</summary>
public enum OvertimeCounting
{
    /// <summary>The week, Monday to Sunday: the legal case (C. trav. L3121-35).</summary>
    Weekly,

    /// <summary>Two weeks.</summary>
    TwoWeeks,

    /// <summary>The month, against 52/12 of the legal week.</summary>
    Monthly,

    /// <summary>Twelve months, against the legal year (C. trav. L3121-41).</summary>
    Yearly,
}
