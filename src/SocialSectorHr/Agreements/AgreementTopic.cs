using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A topic that an agreement may rule (thème d'une convention). New members are appended.</summary>
[JsonConverter(typeof(EnumConverter<AgreementTopic>))]
public enum AgreementTopic
{
    /// <summary>The notice.</summary>
    Notice,

    /// <summary>The severance.</summary>
    Severance,

    /// <summary>The trial.</summary>
    Trial,

    /// <summary>The retirement.</summary>
    Retirement,

    /// <summary>The pay.</summary>
    Pay,

    /// <summary>The working time.</summary>
    WorkingTime,

    /// <summary>The annual leave.</summary>
    AnnualLeave,

    /// <summary>The leave for seniority.</summary>
    SeniorityLeave,

    /// <summary>The split leave.</summary>
    Fractioning,

    /// <summary>The leave for family events.</summary>
    FamilyLeave,

    /// <summary>The leave for a sick child.</summary>
    SickChild,

    /// <summary>The pay kept during a sickness.</summary>
    Sickness,
}
