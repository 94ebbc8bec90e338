using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How the yearly bonus of an incomplete year is shared out (proratisation).</summary>
[JsonConverter(typeof(EnumConverter<YearlyBonusProration>))]
public enum YearlyBonusProration
{
    /// <summary>Calendar days present by the days of the year. The default.</summary>
    CalendarDays,

    /// <summary>Twelfths; the month of the start counts when 15 calendar days or more of it are covered [a convention of this
    /// library].</summary>
    Twelfths,

    /// <summary>Twelfths of complete calendar months only.</summary>
    CompleteMonths,
}
