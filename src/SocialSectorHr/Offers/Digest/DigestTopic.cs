using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>What a line of a digest is about (sujet d'une ligne), in the order of the lines. New members may come between others.</summary>
[JsonConverter(typeof(EnumConverter<DigestTopic>))]
public enum DigestTopic
{
    /// <summary>The title, the employer, the place, the publication.</summary>
    Post,

    /// <summary>The contract, its reason, its start, its end or length.</summary>
    Contract,

    /// <summary>The latest lawful end and the renewals, or the dates of a defined purpose.</summary>
    Term,

    /// <summary>The trial period.</summary>
    Trial,

    /// <summary>The hours and the share of full time.</summary>
    Hours,

    /// <summary>The RTT or the forfait in days, with the range of the methods.</summary>
    DaysOff,

    /// <summary>The gross year: a month by its payments; what is inside it, or on top.</summary>
    Pay,

    /// <summary>The hourly rate.</summary>
    HourlyPay,

    /// <summary>The margin over the SMIC.</summary>
    MinimumWage,

    /// <summary>The leave and the extra leave.</summary>
    Leave,

    /// <summary>The hours of the first whole year.</summary>
    AnnualHours,

    /// <summary>The telework.</summary>
    Telework,

    /// <summary>The vouchers, the transport, the health cover, as stated.</summary>
    Benefits,

    /// <summary>The service, the conditions of the work, the papers.</summary>
    Conditions,

    /// <summary>The collective agreement: which, and what it gives beside the law.</summary>
    Agreement,

    /// <summary>The first year: gross pay, RTT, leave, each by its usual method.</summary>
    FirstYear,

    /// <summary>The money at the end of the contract.</summary>
    End,

    /// <summary>The errors and warnings of the audit.</summary>
    Findings,

    /// <summary>What to ask: the facts that are missing.</summary>
    Questions,

    /// <summary>What is assumed, and the day the law was checked.</summary>
    Basis,
}
