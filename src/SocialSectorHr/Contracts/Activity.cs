using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The field of work that the duty of an honorability certificate looks at (champ d'activité), CASF L133-6.</summary>
[JsonConverter(typeof(EnumConverter<Activity>))]
public enum Activity
{
    /// <summary>Protection de l'enfance.</summary>
    ChildProtection,

    /// <summary>Petite enfance: care of children under three.</summary>
    EarlyChildhood,

    /// <summary>Neither of the two.</summary>
    Other,
}
