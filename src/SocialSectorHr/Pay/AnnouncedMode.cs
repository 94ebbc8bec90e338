using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How an announced month stands to the announced year (mode de l'annonce).</summary>
[JsonConverter(typeof(EnumConverter<AnnouncedMode>))]
public enum AnnouncedMode
{
    /// <summary>The month is the exact share of the year, to the cent.</summary>
    Exact,

    /// <summary>The month is that share without its cents.</summary>
    TruncatedToEuro,

    /// <summary>The month is that share rounded to the nearest euro.</summary>
    RoundedToEuro,

    /// <summary>The month is within one euro of that share.</summary>
    Near,

    /// <summary>The two differ by one euro a month or more.</summary>
    Inconsistent,
}
