using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>How grave a finding is (gravité).</summary>
[JsonConverter(typeof(EnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Something is missing, or worth knowing.</summary>
    Information,

    /// <summary>The offer contradicts itself, misleads, or leaves a legal risk.</summary>
    Warning,

    /// <summary>A mandatory text is contradicted on the stated facts.</summary>
    Error,
}
