using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>The standing of the post (statut, catégorie professionnelle).</summary>
[JsonConverter(typeof(EnumConverter<StaffStatus>))]
public enum StaffStatus
{
    /// <summary>Ouvrier.</summary>
    Worker,

    /// <summary>Employé.</summary>
    Employee,

    /// <summary>Technicien.</summary>
    Technician,

    /// <summary>Agent de maîtrise.</summary>
    Supervisor,

    /// <summary>Cadre.</summary>
    Executive,

    /// <summary>Ingénieur, where the offer says so rather than cadre (C. trav. L1242-2 6° names both).</summary>
    Engineer,

    /// <summary>Non-cadre, without more.</summary>
    NotExecutive,
}
