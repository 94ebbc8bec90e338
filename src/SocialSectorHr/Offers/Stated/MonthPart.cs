namespace SocialSectorHr.Offers;

/// <summary>A part of a month that has no legal bounds (début, mi-, fin de mois).</summary>
public enum MonthPart
{
    /// <summary>Début du mois.</summary>
    Beginning,

    /// <summary>Mi-mois.</summary>
    Middle,

    /// <summary>Fin du mois.</summary>
    End,
}
