using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>On what ground Sundays are worked (dérogation au repos dominical).</summary>
[JsonConverter(typeof(EnumConverter<SundayGround>))]
public enum SundayGround
{
    /// <summary>None (C. trav. L3132-3).</summary>
    None,

    /// <summary>
    /// The rest is given by rotation, by right: an establishment of the table of C. trav. R3132-5, among them those of health, social and
    /// medico-social care (L3132-12). A seat, a training centre or an advocacy association is none by itself.
    /// </summary>
    Rotation,

    /// <summary>Another derogation, by agreement or authorisation.</summary>
    Other,

    /// <summary>
    /// A post in Alsace-Moselle, where L3132-12 does not apply: which social establishments its own rules bind is not settled (C. trav.
    /// L3134-1), and nothing is concluded.
    /// </summary>
    AlsaceMoselle,
}
