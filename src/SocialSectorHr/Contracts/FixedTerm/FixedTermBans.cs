using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Facts for which a contract with a term may not be made (cas de recours interdits), C. trav. L1242-5 and L1242-6.</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<FixedTermBans>))]
public enum FixedTermBans
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>It replaces someone on strike (remplacement d'un salarié gréviste), L1242-6 1°.</summary>
    ReplacesStriker = 1,

    /// <summary>
    /// It is for work on the list of dangerous tasks, without an exemption (travaux particulièrement dangereux), L1242-6 2°, D4154-1.
    /// </summary>
    DangerousWork = 2,

    /// <summary>
    /// The post lost someone to an economic dismissal in the last six months (licenciement économique), L1242-5: a temporary increase of
    /// activity is then banned, but for three months at most, not renewable, and for an export order
    /// (<see cref="FixedTermReason.ExceptionalExportOrder"/>).
    /// </summary>
    AfterEconomicDismissal = 4,
}
