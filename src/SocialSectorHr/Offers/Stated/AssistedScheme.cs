namespace SocialSectorHr.Offers;

/// <summary>A scheme of assisted contracts (dispositif de contrat aidé).</summary>
public enum AssistedScheme
{
    /// <summary>Contrat unique d'insertion, contrat d'accompagnement dans l'emploi.</summary>
    CuiCae,

    /// <summary>Parcours emploi compétences.</summary>
    Pec,

    /// <summary>Contrat à durée déterminée d'insertion.</summary>
    Cddi,
}
