namespace SocialSectorHr.Law;

// What leave pays, beside L3141-24.
public static partial class LabourCode
{
    /// <summary>L3141-25: benefits in kind that stop during leave are in the base of leave pay.</summary>
    public static LegalSource L3141_25 { get; } = Code.Labour("L3141-25", "avantages accessoires et en nature perdus pendant le congé : dans l'assiette", "benefits in kind lost during leave: in the base");

    /// <summary>L3141-27: a contract or a usage may give more leave pay.</summary>
    public static LegalSource L3141_27 { get; } = Code.Labour(
        "L3141-27", "contrat ou usage plus favorable sur l'indemnité de congés", "contract or usage that gives more leave pay");

    /// <summary>L3141-28: leave not taken is paid when the contract ends.</summary>
    public static LegalSource L3141_28 { get; } = Code.Labour("L3141-28", "indemnité compensatrice des congés non pris à la rupture", "pay in lieu of leave not taken when the contract ends");

    /// <summary>L3151-2: savings account: leave above 24 ouvrables.</summary>
    public static LegalSource L3151_2 { get; } = Code.Labour(
        "L3151-2", "compte épargne-temps : congés au-delà de 24 jours ouvrables", "savings account: leave above 24 ouvrables");

    /// <summary>L3151-3: savings account: leave is paid out above 30 ouvrables alone.</summary>
    public static LegalSource L3151_3 { get; } = Code.Labour(
        "L3151-3", "compte épargne-temps : congés payables au-delà de 30 jours", "savings account: leave paid out above 30 days alone");

    /// <summary>L1225-65-1: gift of days of rest above 24 ouvrables.</summary>
    public static LegalSource L1225_65_1 { get; } = Code.Labour(
        "L1225-65-1", "don de jours de repos au-delà de 24 jours ouvrables", "gift of days of rest above 24 ouvrables");
}
