namespace SocialSectorHr.Offers;

/// <summary>Whether an amount is before or after contributions (brut ou net).</summary>
public enum PayBasis
{
    /// <summary>Brut.</summary>
    Gross,

    /// <summary>Net.</summary>
    Net,
}
