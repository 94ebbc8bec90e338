using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What happens in the family of a public agent (événement familial), CGFP L622-1 and L622-2.</summary>
[JsonConverter(typeof(EnumConverter<PublicEvent>))]
public enum PublicEvent
{
    /// <summary>The agent's marriage or PACS.</summary>
    Marriage,

    /// <summary>Death of the spouse, the father or the mother; very serious illness of one of them or of a child.</summary>
    CloseRelative,

    /// <summary>Death of a child of 25 or over who was no parent; before 21 July 2023 of any child of 25 or over.</summary>
    ChildDeath,

    /// <summary>Death of a child under 25, of a child of any age who was a parent (since 21 July 2023), of a dependant under 25.</summary>
    YoungChildDeath,

    /// <summary>Announcement of a child's disability.</summary>
    ChildDisability,
}
