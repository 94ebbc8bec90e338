namespace SocialSectorHr.Offers;

/// <summary>What an amount covers (périmètre du montant).</summary>
public enum AmountScope
{
    /// <summary>The base alone (salaire de base, hors primes).</summary>
    BaseAlone,

    /// <summary>With its supplements (primes comprises).</summary>
    WithSupplements,
}
