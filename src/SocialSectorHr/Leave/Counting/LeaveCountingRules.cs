using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement or a payroll chooses where the law leaves a choice on counting leave (règles de décompte des congés). Null: the
/// default.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveCountingRules : IMemberwise
{
    /// <summary>
    /// Whether counting in ouvrés merely transposes the legal 30 ouvrables into 25 ouvrés: a day is then owed for each holiday on a closed
    /// ouvrable.
    /// </summary>
    /// <remarks>Cass. soc. 27 October 2004 n° 02-44.149. Null: decided by <see cref="AnnualEntitlement"/>; nothing is owed where both are null.</remarks>
    public bool? PureTransposition { get; init; }

    /// <summary>
    /// The leave of a full year in the firm: more than 25 ouvrés (30 ouvrables) is more favourable than the law, so that no day is owed.
    /// </summary>
    public LeaveDays? AnnualEntitlement { get; init; }

    /// <summary>
    /// Whether only the person's own days are counted, against a right reduced in the same proportion: 4 days a week × 5 weeks = 20.
    /// </summary>
    /// <remarks>In ouvrés only; usually no: a part-timer's leave is counted on the days of the firm.</remarks>
    public bool? PersonalDaysOnly { get; init; }

    /// <summary>Whether the employer counts half days of leave, a practice that no law knows; usually no.</summary>
    /// <remarks>The law counts whole days: that the practice costs the employee no more is not checked.</remarks>
    public bool? HalfDays { get; init; }

    /// <summary>Whether no more than five Saturdays a year are charged, in ouvrables; usually no.</summary>
    /// <remarks>A payroll practice drawn from 30 = 25 + 5, not a statute [one secondary source].</remarks>
    public bool? CapSaturdays { get; init; }

    /// <summary>
    /// The leave acquired in the reference year, which scales the five Saturdays: 5 × acquired / 30, rounded up. Null: 30 ouvrables.
    /// </summary>
    public LeaveDays? Acquired { get; init; }

    /// <summary>Saturdays charged before in the reference year. Null: none.</summary>
    public int? SaturdaysAlreadyCharged
    {
        get;
        init => field = value is < 0 ? throw Refusal.OutOfRange(value, nameof(SaturdaysAlreadyCharged), "0 or more") : value;
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Whether a day is owed for a holiday on a closed ouvrable.</summary>
    internal bool Transposes =>
        PureTransposition ?? (AnnualEntitlement is { } year && year.In(LeaveUnit.Ouvrables) <= LeaveDays.Ouvrables(30));

    /// <summary>The Saturdays that may still be charged; null without a cap.</summary>
    internal int? SaturdaysLeft => CapSaturdays != true
        ? null
        : Math.Max(
            0,
            (int)(((Acquired ?? LeaveDays.Ouvrables(30)).In(LeaveUnit.Ouvrables).Exact * 5 / 30)
                .Ceiling()) - (SaturdaysAlreadyCharged ?? 0));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de décompte des congés" : "leave counting rules");
}
