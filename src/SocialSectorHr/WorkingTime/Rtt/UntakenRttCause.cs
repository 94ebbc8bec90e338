using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why RTT days were not taken by the end of the reference period (JRTT non pris).</summary>
[JsonConverter(typeof(EnumConverter<UntakenRttCause>))]
public enum UntakenRttCause
{
    /// <summary>The employee did not ask for them: lost (Cass. soc. 18 March 2015 n° 13-16.369).</summary>
    NotAskedFor,

    /// <summary>The employer kept the employee from taking them: not lost (same ruling).</summary>
    PreventedByEmployer,

    /// <summary>The agreement pays days not taken (same ruling).</summary>
    PaidByAgreement,

    /// <summary>
    /// Given up for pay at the employee's request and with the employer's agreement: days acquired from 1 January 2022 to 31 December 2026
    /// (loi 2022-1157 art. 5, loi 2025-127). Not the rest days of a forfait-jours, which have a rule of their own (C. trav. L3121-59).
    /// </summary>
    CashedOut,
}
