using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an absence takes from RTT days (effet des absences sur les JRTT).</summary>
/// <remarks>The agreement says it (C. trav. L3121-44). Absences that the law treats as effective work take nothing.</remarks>
[JsonConverter(typeof(EnumConverter<RttAbsences>))]
public enum RttAbsences
{
    /// <summary>
    /// Its share: N × days of absence / T. RTT days make up for hours really worked above 35: the rule for absences not treated as
    /// effective work, even where the agreement gives a number of days (Cass. soc. 30 March 2022 n° 21-10.917) [secondary sources].
    /// </summary>
    InProportion,

    /// <summary>Nothing is earned in a week, Monday to Sunday, with a day of absence.</summary>
    WholeWeeks,

    /// <summary>Nothing is lost: the agreement says that its number of days stands whatever the hours worked.</summary>
    Kept,
}
