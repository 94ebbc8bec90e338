namespace SocialSectorHr;

/// <summary>What an absence takes from RTT days (effet des absences sur les JRTT). The agreement says it; no statute does.</summary>
public enum RttAbsences
{
    /// <summary>
    /// Its share: N × days of absence / T. RTT days make up for hours really worked above 35; usual without a clause [secondary sources].
    /// </summary>
    InProportion,

    /// <summary>Nothing is earned in a week, Monday to Sunday, with a day of absence.</summary>
    WholeWeeks,

    /// <summary>Nothing is lost: the agreement gives a flat number of days, whatever the hours worked.</summary>
    Kept,
}
