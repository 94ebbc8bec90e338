using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>From which day the year of entry counts for a yearly bonus with a condition of seniority (point de départ).</summary>
[JsonConverter(typeof(EnumConverter<YearlyBonusStart>))]
public enum YearlyBonusStart
{
    /// <summary>From the entry: once the condition is met, the whole presence is due. The default.</summary>
    Entry,

    /// <summary>From the day the condition is met.</summary>
    Condition,
}
