using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The sectors in which a customary fixed term is open (secteurs du CDD d'usage), C. trav. D1242-1, in the order of its items.
/// </summary>
/// <remarks>
/// The main activity of the employer decides, then the post, temporary by nature (Cass. soc. 15 October 2014 n° 13-19.993, two secondary
/// sources). Social and medico-social establishments and humanitarian work in France are not in the list; an extended agreement may add a
/// sector: see <see cref="FixedTermRules.OpensUsage"/>.
/// </remarks>
[JsonConverter(typeof(EnumConverter<UsageSector>))]
public enum UsageSector
{
    /// <summary>None of the list.</summary>
    OutsideList,

    /// <summary>Forestry (exploitation forestière), item 1.</summary>
    Forestry,

    /// <summary>Repair of ships (réparation navale), item 2.</summary>
    ShipRepair,

    /// <summary>Removals (déménagement), item 3.</summary>
    Removals,

    /// <summary>Hotels and restaurants, leisure and holiday centres (centres de loisirs et de vacances), item 4.</summary>
    HotelsAndHolidayCentres,

    /// <summary>Professional sport (sport professionnel), item 5.</summary>
    ProfessionalSport,

    /// <summary>Entertainment, cultural action, broadcasting, film, record publishing (spectacles, action culturelle), item 6.</summary>
    EntertainmentAndCulture,

    /// <summary>Teaching (enseignement), item 7.</summary>
    Teaching,

    /// <summary>Information, surveys and polls (information, enquêtes et sondages), item 8.</summary>
    SurveysAndPolls,

    /// <summary>Storage of meat (entreposage et stockage de la viande), item 9.</summary>
    MeatStorage,

    /// <summary>Building sites abroad (chantiers à l'étranger), item 10.</summary>
    BuildingSitesAbroad,

    /// <summary>Cooperation, technical assistance, engineering and research abroad (coopération à l'étranger), item 11.</summary>
    CooperationAbroad,

    /// <summary>Insertion by intermediary associations (associations intermédiaires), item 12.</summary>
    IntermediaryAssociations,

    /// <summary>Workers made available to private persons (mise à disposition de particuliers), item 13.</summary>
    WorkersForPrivatePersons,

    /// <summary>Research under an international convention or by foreign researchers (recherche internationale), item 14.</summary>
    InternationalResearch,

    /// <summary>Fairgrounds (activités foraines), item 15.</summary>
    Fairgrounds,

    /// <summary>Support to the forces abroad (soutien aux forces à l'étranger), item 16.</summary>
    SupportOfForcesAbroad,

    /// <summary>Medicine in health centres of zones that lack it, since 21 June 2025 (médecine en centre de santé), item 17.</summary>
    MedicineInHealthCentres,
}
