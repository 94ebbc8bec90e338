using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Why someone is absent (motif d'absence): what leave, seniority, RTT and pay tell apart.</summary>
/// <remarks>A closed list, appended only. <c>default</c> is paid leave.</remarks>
[JsonConverter(typeof(EnumConverter<AbsenceKind>))]
public enum AbsenceKind
{
    /// <summary>Annual paid leave (congés payés).</summary>
    PaidLeave,

    /// <summary>Rest day of an arrangement of working time (jour de RTT, jour de repos du forfait).</summary>
    RestDay,

    /// <summary>Rest that makes up for overtime (repos compensateur, contrepartie obligatoire en repos).</summary>
    CompensatoryRest,

    /// <summary>Sickness or accident that work did not cause (maladie non professionnelle).</summary>
    Sickness,

    /// <summary>Accident at work or occupational disease (accident du travail, maladie professionnelle).</summary>
    WorkAccident,

    /// <summary>Accident between home and work (accident de trajet).</summary>
    CommutingAccident,

    /// <summary>Maternity leave (congé de maternité).</summary>
    Maternity,

    /// <summary>Paternity and child-care leave (congé de paternité et d'accueil de l'enfant).</summary>
    Paternity,

    /// <summary>Adoption leave (congé d'adoption).</summary>
    Adoption,

    /// <summary>Parental leave, full time (congé parental d'éducation à temps plein).</summary>
    ParentalFullTime,

    /// <summary>Leave for a family event: wedding, birth, death (congé pour événement familial).</summary>
    FamilyEvent,

    /// <summary>Leave for a sick child (congé pour enfant malade, C. trav. L1225-61).</summary>
    SickChild,

    /// <summary>Leave to be with a seriously ill child (congé de présence parentale).</summary>
    ParentalPresence,

    /// <summary>Leave of a family carer (congé de proche aidant).</summary>
    FamilyCarer,

    /// <summary>Leave to be with a dying relative (congé de solidarité familiale).</summary>
    FamilySolidarity,

    /// <summary>Sabbatical leave (congé sabbatique).</summary>
    Sabbatical,

    /// <summary>Leave to create or take over a business (congé pour création ou reprise d'entreprise).</summary>
    BusinessCreation,

    /// <summary>Unpaid leave agreed with the employer (congé sans solde).</summary>
    Unpaid,

    /// <summary>Absence without leave (absence injustifiée).</summary>
    Unjustified,

    /// <summary>Strike (grève).</summary>
    Strike,

    /// <summary>Disciplinary or precautionary lay-off (mise à pied).</summary>
    LayOff,

    /// <summary>Training (formation).</summary>
    Training,

    /// <summary>
    /// Local elective office that suspends the contract, the first two consecutive terms (mandat d'élu local, C. trav. L3142-88).
    /// </summary>
    ElectiveOffice,

    /// <summary>Military service or reserve (service national, réserve).</summary>
    Military,

    /// <summary>Partial activity (activité partielle).</summary>
    PartialActivity,

    /// <summary>Days the employer gives for menstrual pain (congé menstruel).</summary>
    Menstrual,

    /// <summary>Other leave the employer or the agreement gives (congé d'entreprise).</summary>
    CompanyLeave,

    /// <summary>Supplementary birth leave of either parent (congé supplémentaire de naissance, C. trav. L1225-46-2).</summary>
    SupplementaryBirth,

    /// <summary>Pregnancy examinations, assisted procreation, interviews of an adoption (C. trav. L1225-16).</summary>
    PrenatalCare,

    /// <summary>
    /// A mission for the public or an association: labour court, youth leaders' training, volunteers who run an association,
    /// representation (C. trav. L1442-6, L3142-54 to L3142-62).
    /// </summary>
    CivicMission,

    /// <summary>Days given by colleagues (don de jours, C. trav. L1225-65-1).</summary>
    DonatedDays,

    /// <summary>
    /// Local elective office beyond two consecutive terms, which the law no longer treats as work (mandat d'élu local au-delà de deux
    /// mandats consécutifs, C. trav. L3142-88).
    /// </summary>
    LaterElectiveOffice,
}
