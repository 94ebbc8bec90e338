using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>How sure a figure of an offer is (degré de certitude).</summary>
[JsonConverter(typeof(EnumConverter<Mark>))]
public enum Mark
{
    /// <summary>Arithmetic on stated facts, by one rule.</summary>
    Exact,

    /// <summary>A method or a reading was chosen where the law or the offer leaves a choice.</summary>
    Derived,

    /// <summary>A fact the offer does not state was supposed: by the caller, or by the library where nobody says better, such as the legal
    /// minimum of a benefit that is named without its share.</summary>
    Assumed,
}
