namespace SocialSectorHr.Offers;

/// <summary>What overtime gives (contrepartie des heures supplémentaires).</summary>
public enum OvertimeTreatment
{
    /// <summary>Paid (heures supplémentaires rémunérées).</summary>
    Paid,

    /// <summary>Given back in time (récupérées).</summary>
    TimeOff,

    /// <summary>One or the other.</summary>
    PaidOrTimeOff,
}
