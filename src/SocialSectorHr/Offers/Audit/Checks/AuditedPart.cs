using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>What an offer must say for a rule to be about it: a rule of RTT does not apply to an offer that names none.</summary>
internal enum AuditedPart
{
    /// <summary>Any offer, silent ones included.</summary>
    Offer,

    /// <summary>A contract of any kind.</summary>
    Contract,

    /// <summary>A fixed term that is offered, be it one of several contracts.</summary>
    FixedTerm,

    /// <summary>A contract with an end: fixed term, defined purpose, assisted, public.</summary>
    Temporary,

    /// <summary>A contract for a defined purpose.</summary>
    DefinedPurpose,

    /// <summary>A post of the public service.</summary>
    PublicPost,

    /// <summary>A start, however imprecise.</summary>
    Start,

    /// <summary>A collective agreement, named or not.</summary>
    Agreement,

    /// <summary>An amount of pay.</summary>
    Amount,

    /// <summary>An amount of pay of a post whose hours are counted.</summary>
    HourlyPost,

    /// <summary>The Segur indemnity.</summary>
    Segur,

    /// <summary>The Segur indemnity, or a thirteenth month of a pay whose amount is said.</summary>
    PaySupplement,

    /// <summary>A thirteenth month.</summary>
    ThirteenthMonth,

    /// <summary>A working time counted in hours.</summary>
    Hours,

    /// <summary>Days of RTT.</summary>
    Rtt,

    /// <summary>A forfait in days.</summary>
    Forfait,

    /// <summary>Less than full time.</summary>
    PartTime,

    /// <summary>Telework.</summary>
    Telework,

    /// <summary>Days of annual leave.</summary>
    LeaveDays,

    /// <summary>A menstrual leave.</summary>
    MenstrualLeave,

    /// <summary>The employer's share of a meal voucher.</summary>
    VoucherShare,

    /// <summary>The employer's share of the transport.</summary>
    TransportShare,

    /// <summary>A health cover.</summary>
    HealthCover,

    /// <summary>The form of a job board beside the prose.</summary>
    Form,
}
