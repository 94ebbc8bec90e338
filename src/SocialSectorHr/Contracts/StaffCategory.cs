using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The category that the Code's lengths of trial depend on (catégorie professionnelle), C. trav. L1221-19: the status of the agreement, not
/// the job's title.
/// </summary>
[JsonConverter(typeof(EnumConverter<StaffCategory>))]
public enum StaffCategory
{
    /// <summary>Ouvriers and employés.</summary>
    WorkerOrEmployee,

    /// <summary>Techniciens and agents de maîtrise.</summary>
    TechnicianOrSupervisor,

    /// <summary>Cadres.</summary>
    Executive,
}
