using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a year is brought to exactly (objectif de l'année): the question asked backwards.</summary>
[JsonConverter(typeof(EnumConverter<YearGoal>))]
public enum YearGoal
{
    /// <summary>
    /// The legal year, 1607 h, or the agreement's lower figure, <see cref="RttRules.Target"/> (C. trav. L3121-41, L3121-44).
    /// </summary>
    LegalYear,

    /// <summary>The legal week on average over the weeks not on leave, an RTT day counting for nothing.</summary>
    Average35,
}
