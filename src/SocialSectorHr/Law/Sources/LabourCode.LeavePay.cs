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
}
