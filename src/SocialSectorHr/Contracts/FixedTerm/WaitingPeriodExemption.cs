using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why no waiting period separates two contracts on a post (dispense de carence): a closed list, C. trav. L1244-4-1.</summary>
[JsonConverter(typeof(EnumConverter<WaitingPeriodExemption>))]
public enum WaitingPeriodExemption
{
    /// <summary>A new absence of the employee who was replaced.</summary>
    NewAbsence,

    /// <summary>Urgent safety work.</summary>
    UrgentSafetyWork,

    /// <summary>A season, or a usage.</summary>
    SeasonalOrUsage,

    /// <summary>The replacement of an employer, a liberal professional or a farm head: C. trav. L1242-2 4° and 5°.</summary>
    ReplacementOfEmployerOrFarmHead,

    /// <summary>A contract of employment policy, training, research or reconversion: C. trav. L1242-3.</summary>
    SchemeContract,

    /// <summary>The employee broke the contract before its end.</summary>
    BrokenByEmployee,

    /// <summary>The employee refused a renewal, for the length of the contract not renewed.</summary>
    RenewalRefused,

    /// <summary>A case of the extended branch agreement (C. trav. L1244-4).</summary>
    BranchAgreement,

    /// <summary>Replacements of absent or suspended employees by the same employee (C. trav. L1244-1).</summary>
    SameEmployeeReplacing,
}
