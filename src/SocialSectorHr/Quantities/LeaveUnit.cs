using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What a day of paid leave is counted in (unité de décompte). C. trav. L3141-3 counts in ouvrables; an agreement may count in ouvrés.
/// </summary>
[JsonConverter(typeof(EnumConverter<LeaveUnit>))]
public enum LeaveUnit
{
    /// <summary>Jours ouvrables: every day but the weekly rest and the holidays not worked, normally six a week.</summary>
    Ouvrables,

    /// <summary>Jours ouvrés: the days normally worked in the firm, normally five a week.</summary>
    Ouvres,
}
