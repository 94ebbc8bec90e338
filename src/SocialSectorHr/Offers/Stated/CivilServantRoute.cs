using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>By what way a civil servant may come to a post (voie de recrutement). New members are appended.</summary>
[JsonConverter(typeof(EnumConverter<CivilServantRoute>))]
public enum CivilServantRoute
{
    /// <summary>Mutation.</summary>
    Transfer,

    /// <summary>Détachement.</summary>
    Secondment,

    /// <summary>Intégration directe.</summary>
    DirectIntegration,

    /// <summary>Liste d'aptitude, after a competitive examination (concours).</summary>
    CompetitionList,
}
