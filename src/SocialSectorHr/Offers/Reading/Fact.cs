using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>A fact that a figure or a rule needs and an offer may leave unsaid (fait manquant). New members are appended.</summary>
[JsonConverter(typeof(EnumConverter<Fact>))]
public enum Fact
{
    /// <summary>The kind of contract.</summary>
    Contract,

    /// <summary>The day the work begins.</summary>
    Start,

    /// <summary>The end of a fixed term, or its length.</summary>
    Term,

    /// <summary>The reason of a fixed term.</summary>
    Reason,

    /// <summary>The staff status: worker or employee, technician, executive.</summary>
    Status,

    /// <summary>The weekly hours.</summary>
    WeeklyHours,

    /// <summary>The number of RTT days in a year.</summary>
    RttDays,

    /// <summary>The number of days of a forfait.</summary>
    ForfaitDays,

    /// <summary>An amount of pay.</summary>
    PayAmount,

    /// <summary>Whether an amount is gross or net.</summary>
    PayBasis,

    /// <summary>The period of an amount.</summary>
    PayPeriod,

    /// <summary>The annual leave.</summary>
    Leave,

    /// <summary>Whether days of leave are ouvrables or ouvrés.</summary>
    LeaveUnit,

    /// <summary>Where the work is done, for its public holidays.</summary>
    HolidayZone,

    /// <summary>The day the offer was published.</summary>
    Publication,

    /// <summary>The trial period.</summary>
    TrialPeriod,

    /// <summary>The employer's share of the health cover.</summary>
    HealthCoverShare,

    /// <summary>Whether the post is in a field where the certificate of honorability is required.</summary>
    Activity,

    /// <summary>Civil servant or contract, and its legal ground.</summary>
    PublicGround,

    /// <summary>A value of the law that is not known on the day it is needed.</summary>
    LawValue,

    /// <summary>The days of telework and what they are counted by.</summary>
    TeleworkDays,

    /// <summary>The rules of a contract of work and training, which are not held.</summary>
    TrainingLaw,

    /// <summary>The age of a trainee.</summary>
    TraineeAge,

    /// <summary>The year of an apprenticeship.</summary>
    ApprenticeshipYear,

    /// <summary>Whether a trainee has a qualification of the level of a professional baccalaureate.</summary>
    Qualification,

    /// <summary>The conventional minimum of the job.</summary>
    ConventionalMinimum,

    /// <summary>The coefficient of the post, or its job in the agreement.</summary>
    AgreementPlace,

    /// <summary>Whether the employer is a member of the federation whose recommendations set the point.</summary>
    FederationMembership,

    /// <summary>Whether the Segur supplement is inside the pay or on top of it.</summary>
    SegurInclusion,

    /// <summary>Whether the amount of a part-time post is that of full time.</summary>
    FullTimeAmount,

    /// <summary>The face of the meal vouchers.</summary>
    VoucherFace,

    /// <summary>The employer's share of the meal vouchers.</summary>
    VoucherShare,

    /// <summary>What is refunded of transport.</summary>
    TransportShare,

    /// <summary>The grade of a public post.</summary>
    Grade,

    /// <summary>The grid of a grade that the library does not hold.</summary>
    GradeGrid,

    /// <summary>The branch of the public service.</summary>
    PublicBranch,

    /// <summary>The zone of the residence indemnity.</summary>
    ResidenceZone,

    /// <summary>The bonuses of a public post.</summary>
    PublicBonuses,

    /// <summary>What the collective agreement, or a derogation of the establishment, sets on the point.</summary>
    AgreementRules,

    /// <summary>How the weeks worked, fewer than those of a year, are spread over it and paid.</summary>
    WeeksOfYear,

    /// <summary>Whether the work of a public post is mainly socio-educational support, which opens the index supplement.</summary>
    SupplementDuties,

    /// <summary>Whether a thirteenth month is inside the annual amount or on top of it.</summary>
    ThirteenthMonthInclusion,
}
