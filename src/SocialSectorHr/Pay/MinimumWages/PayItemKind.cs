using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a line of a payslip pays (élément de paie): what counts beside the SMIC, and what does not.</summary>
/// <remarks>A closed list, appended only. Those that count, those that do not: C. trav. D3231-6 and case law [two secondary
/// sources].</remarks>
[JsonConverter(typeof(EnumConverter<PayItemKind>))]
public enum PayItemKind
{
    /// <summary>Base pay (salaire de base).</summary>
    BasePay,

    /// <summary>Benefits in kind, at their legal or agreed value (avantages en nature).</summary>
    BenefitInKind,

    /// <summary>Bonus of output or of results, of one or of the team (prime de rendement ou de résultat).</summary>
    OutputBonus,

    /// <summary>Commissions (commissions).</summary>
    Commission,

    /// <summary>Tips that the employer shares out (pourboires).</summary>
    Tip,

    /// <summary>A payment of the thirteenth month, in the month that pays it (13e mois).</summary>
    ThirteenthMonth,

    /// <summary>A payment of a holiday bonus, in the month that pays it (prime de vacances).</summary>
    HolidayBonus,

    /// <summary>The Segur indemnity: whether it counts is not settled (indemnité Ségur).</summary>
    Segur,

    /// <summary>Premiums of overtime, without the hours themselves (majorations).</summary>
    OvertimePremium,

    /// <summary>Refund of expenses (remboursement de frais).</summary>
    ExpenseRefund,

    /// <summary>Transport bonus (prime de transport).</summary>
    TransportBonus,

    /// <summary>Seniority bonus (prime d'ancienneté).</summary>
    SeniorityBonus,

    /// <summary>Attendance bonus (prime d'assiduité).</summary>
    AttendanceBonus,

    /// <summary>Bonus for conditions of work: cold, danger, night, Sunday (prime de sujétion).</summary>
    ConditionsBonus,

    /// <summary>Profit-sharing (intéressement, participation).</summary>
    ProfitSharing,

    /// <summary>A gift at the discretion of the employer (gratification bénévole).</summary>
    DiscretionaryGift,

    /// <summary>Indemnity of a non-compete clause (clause de non-concurrence).</summary>
    NonCompete,

    /// <summary>Pay of breaks that are not effective work [one secondary source] (pauses payées).</summary>
    PaidBreak,

    /// <summary>Pay of on-call time [one secondary source] (astreintes).</summary>
    OnCall,
}
