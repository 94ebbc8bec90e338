using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What an amount paid in the reference period is, which says whether the tenth of leave pay is taken of it (élément de la base du
/// dixième).
/// </summary>
/// <remarks>
/// The statute sets the reconstituted pay (C. trav. L3141-24, L3141-25, D3141-8); the sorting of premiums is that of service-public.fr,
/// page F33359 of 2021. A closed list, appended only.
/// </remarks>
[JsonConverter(typeof(EnumConverter<LeavePayElement>))]
public enum LeavePayElement
{
    /// <summary>Pay of work: salary, overtime, premiums of nights, Sundays, on-call, monthly assiduity, commissions (salaire).</summary>
    Work,

    /// <summary>Leave pay of the year before (indemnité de congés de l'année précédente): in.</summary>
    LeavePay,

    /// <summary>Pay of compulsory compensatory rest (contrepartie obligatoire en repos): in.</summary>
    CompensatoryRest,

    /// <summary>Pay rebuilt for periods treated as work, as maternity or an accident at work (périodes assimilées): in, whole.</summary>
    AssimilatedPeriod,

    /// <summary>Pay rebuilt for sickness that work did not cause (maladie non professionnelle): in for 80 %.</summary>
    Sickness,

    /// <summary>
    /// What was really paid in these periods (salaire maintenu pendant l'arrêt): out, the rebuilt pay stands in its place.
    /// </summary>
    PayKeptInAbsence,

    /// <summary>A thirteenth month or a premium earned by work alone, which leave reduces (prime réduite par les congés): in.</summary>
    PremiumForWork,

    /// <summary>A thirteenth month or a premium paid for the whole year, work and leave together (prime annuelle): out.</summary>
    PremiumForTheYear,

    /// <summary>Indemnity of short-time work (activité partielle): in.</summary>
    PartialActivity,

    /// <summary>End-of-contract indemnity of a fixed term (prime de précarité): in.</summary>
    EndOfFixedTerm,

    /// <summary>Benefits in kind that stop during leave (avantages en nature): in.</summary>
    BenefitInKind,

    /// <summary>Refund of expenses (remboursement de frais): out.</summary>
    Expenses,

    /// <summary>Profit sharing (participation, intéressement): out.</summary>
    ProfitSharing,

    /// <summary>Gratuity at the employer's discretion, or for an exceptional risk (gratification bénévole): out.</summary>
    Gratuity,

    /// <summary>Severance, or pay in lieu of leave (indemnité de rupture): out.</summary>
    Severance,

    /// <summary>Pay rebuilt for a contract suspended by a local elective office (mandat d'élu): out.</summary>
    ElectiveOffice,
}
