namespace SocialSectorHr;

/// <summary>Over which period the hours of a part-time contract are set (période de la durée contractuelle).</summary>
public enum PartTimePeriod
{
    /// <summary>The week.</summary>
    Week,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,
}
