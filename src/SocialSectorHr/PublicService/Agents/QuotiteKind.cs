using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>Why an agent works less than full time, or does not (temps complet, temps partiel, temps non complet).</summary>
[JsonConverter(typeof(EnumConverter<QuotiteKind>))]
public enum QuotiteKind
{
    /// <summary>A full-time post, held full time (temps plein).</summary>
    FullTime,

    /// <summary>A full-time post, held part time on request (temps partiel), CGFP L612-5.</summary>
    PartTime,

    /// <summary>A post created for fewer hours (temps non complet).</summary>
    Incomplete,
}
