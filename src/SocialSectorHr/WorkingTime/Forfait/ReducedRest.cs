using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the rest days of a forfait under the legal ceiling are found (jours de repos d'un forfait réduit).</summary>
[JsonConverter(typeof(EnumConverter<ReducedRest>))]
public enum ReducedRest
{
    /// <summary>What the year leaves once the forfait is worked: T − F. Every day not worked is a rest day.</summary>
    Recomputed,

    /// <summary>The share F / 218 of the rest days of the ceiling, where the agreement says so: other days off remain.</summary>
    ShareOfCeiling,
}
