using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Who ends a trial (auteur de la rupture de l'essai).</summary>
[JsonConverter(typeof(EnumConverter<TrialParty>))]
public enum TrialParty
{
    /// <summary>The employer, C. trav. L1221-25.</summary>
    Employer,

    /// <summary>The employee, C. trav. L1221-26.</summary>
    Employee,
}
