namespace SocialSectorHr.Law;

/// <summary>Articles of the Social Security Code (Code de la sécurité sociale).</summary>
/// <remarks>Cited for health cover and the ceiling.</remarks>
public static class SocialSecurityCode
{
    /// <summary>L861-3: the State's complementary health cover.</summary>
    public static LegalSource L861_3 { get; } = Code.SocialSecurity("L861-3", "complémentaire santé solidaire", "State's complementary health cover");

    /// <summary>L911-7: health cover: at least half paid by the employer.</summary>
    public static LegalSource L911_7 { get; } = Code.SocialSecurity("L911-7", "complémentaire santé : la moitié au moins à la charge de l'employeur", "health cover: at least half paid by the employer");

    /// <summary>L911-7-1: health payment in place of the cover.</summary>
    public static LegalSource L911_7_1 { get; } = Code.SocialSecurity("L911-7-1", "versement santé à la place de la couverture", "health payment in place of the cover");

    /// <summary>D911-2: waivers of right.</summary>
    public static LegalSource D911_2 { get; } = Code.SocialSecurity("D911-2", "dispenses de droit de la complémentaire santé", "waivers of right of the health cover");

    /// <summary>D911-5: when a waiver is asked for.</summary>
    public static LegalSource D911_5 { get; } = Code.SocialSecurity("D911-5", "moment de la demande de dispense", "when a waiver is asked for");

    /// <summary>D911-6: waiver of a fixed term whose cover would last less than three months.</summary>
    public static LegalSource D911_6 { get; } = Code.SocialSecurity("D911-6", "dispense du CDD dont la couverture dure moins de trois mois", "waiver of a fixed term whose cover lasts less than three months");

    /// <summary>D911-7: health payment: contracts of at most three months or of at most 15 h a week.</summary>
    public static LegalSource D911_7 { get; } = Code.SocialSecurity("D911-7", "versement santé : contrats de trois mois au plus ou de 15 heures par semaine au plus", "health payment: contracts of at most three months or of at most 15 hours a week");

    /// <summary>D911-8: amount of the health payment.</summary>
    public static LegalSource D911_8 { get; } = Code.SocialSecurity("D911-8", "montant du versement santé", "amount of the health payment");

    /// <summary>R242-1-6: waivers only where the act that sets the cover up says so.</summary>
    public static LegalSource R242_1_6 { get; } = Code.SocialSecurity("R242-1-6", "dispenses que l'acte fondateur doit prévoir", "waivers that the founding act must provide for");
}
