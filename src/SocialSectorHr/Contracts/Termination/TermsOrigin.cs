using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Which rule gave a figure (source retenue): the law, or the agreement laid over it.</summary>
[JsonConverter(typeof(EnumConverter<TermsOrigin>))]
public enum TermsOrigin
{
    /// <summary>Neither: nothing is due, or the rule is not known.</summary>
    None,

    /// <summary>The law.</summary>
    Law,

    /// <summary>The agreement, or the employer's own rules.</summary>
    Agreement,
}
