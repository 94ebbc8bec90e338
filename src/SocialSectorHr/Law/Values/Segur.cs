namespace SocialSectorHr.Law;

/// <summary>The monthly indemnity of the social sector (indemnité dite Ségur ou Laforcade), private non-profit branch (BASS).</summary>
public static class Segur
{
    /// <summary>The order that extends the agreement of 4 June 2024 to the employers who are not members.</summary>
    internal static readonly LegalSource Extension = Code.Order(
        "Arrêté du 5 août 2024", "extension de l'accord du 4 juin 2024", "extension of the agreement of 4 June 2024");

    /// <summary>Net, full time, in euros a month: the amount that was announced [two secondary sources].</summary>
    public static Dated<Money> MonthlyNet { get; } = new(new("indemnité Ségur, montant net annoncé", "Segur indemnity, net amount announced"), LegalCheck.Day)
    {
        { 2022, 4, 1, Money.Of(183), Code.Order("Conférence des métiers du 18 février 2022", "indemnité de 183 € nets", "indemnity of 183 € net") },
    };

    /// <summary>Gross, full time, in euros a month.</summary>
    /// <remarks>
    /// From 1 April 2022 for socio-educational functions, from 1 January 2024 for all. For employers who are not members of the
    /// employers' federation the start of 2024 is disputed: 1 January (terms of the agreement) or 6 August 2024 (its extension).
    /// </remarks>
    public static Dated<Money> Monthly { get; } = new(new("indemnité Ségur", "Segur indemnity"), LegalCheck.Day)
    {
        { 2022, 4, 1, Money.Of(238), Code.Order("Accord BASS du 2 mai 2022", "indemnité Ségur, fonctions socio-éducatives", "Segur indemnity, socio-educational functions") },
        { 2024, 1, 1, Money.Of(238), Code.Order("Accord BASS du 4 juin 2024", "indemnité Ségur étendue à tous", "Segur indemnity for all") },
    };
}
