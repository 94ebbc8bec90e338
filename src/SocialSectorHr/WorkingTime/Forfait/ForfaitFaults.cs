using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What may be wrong with a forfait in days (irrégularités du forfait-jours).</summary>
[Flags]
[JsonConverter(typeof(EnumConverter<ForfaitFaults>))]
public enum ForfaitFaults
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The employee is not autonomous (C. trav. L3121-58).</summary>
    NotAutonomous = 1,

    /// <summary>An executive follows the collective schedule (C. trav. L3121-58 1°).</summary>
    CollectiveSchedule = 2,

    /// <summary>The working time of an employee who is not an executive can be fixed beforehand (C. trav. L3121-58 2°).</summary>
    TimePredetermined = 4,

    /// <summary>
    /// Hours are clocked and a least presence validates a day (Cass. soc. 7 June 2023 n° 22-10.196); one of them alone is a warning.
    /// </summary>
    HoursImposed = 8,

    /// <summary>There is no collective agreement (C. trav. L3121-63).</summary>
    NoAgreement = 16,

    /// <summary>The agreement does not cover the category (C. trav. L3121-64 I 1°).</summary>
    CategoryNotCovered = 32,

    /// <summary>The agreement lacks a clause of C. trav. L3121-64 I.</summary>
    AgreementIncomplete = 64,

    /// <summary>
    /// Nobody follows the workload: neither the agreement (C. trav. L3121-64 II) nor the employer in its place (L3121-65).
    /// </summary>
    WorkloadNotFollowed = 128,

    /// <summary>No written agreement of the employee (C. trav. L3121-55).</summary>
    NoWrittenClause = 256,

    /// <summary>The clause does not state the number of days (C. trav. L3121-64 I 5°).</summary>
    DaysNotStated = 512,

    /// <summary>More days than the agreement allows (C. trav. L3121-64 I 3°).</summary>
    BeyondAgreement = 1024,

    /// <summary>More days than the law or the special regime allows (C. trav. L3121-64).</summary>
    BeyondCeiling = 2048,

    /// <summary>The daily or the weekly rest is not kept (C. trav. L3131-1, L3132-2, L3121-62).</summary>
    RestsNotKept = 4096,

    /// <summary>The pay is manifestly too low beside the constraints of the post (C. trav. L3121-61).</summary>
    PayUnsuited = 8192,
}
