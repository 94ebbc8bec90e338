using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A language of the library (langue). Every label, message, format and explanation exists in each.</summary>
[JsonConverter(typeof(EnumConverter<Language>))]
public enum Language
{
    /// <summary>French, the language of the law that is quoted.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
