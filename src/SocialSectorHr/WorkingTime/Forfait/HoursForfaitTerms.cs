using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What the law makes of a forfait in hours (régime du forfait en heures).</summary>
/// <remarks>
/// Always a written agreement of the employee (C. trav. L3121-55); the limits of 10 h a day, 48 h a week and 44 h on average apply, unlike
/// under a forfait in days: they bind the hours really worked, which a forfait does not tell. <c>default</c> holds nothing and explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct HoursForfaitTerms : IMemberwise
{
    private readonly HoursForfaitQuestion? question;

    /// <summary>Whether a collective agreement is needed: for a forfait of the year only (C. trav. L3121-56, L3121-63).</summary>
    public bool NeedsCollectiveAgreement => question?.Forfait.Per == CountingPeriod.Year;

    /// <summary>Whether the yearly contingent of overtime applies: not to a forfait of the year.</summary>
    public bool ContingentApplies => question is { } asked && asked.Forfait.Per != CountingPeriod.Year;

    /// <summary>
    /// Whether the forfait, worked as it is, passes the 44 h a week on average over twelve weeks (C. trav. L3121-22): more than 44 h a
    /// week, 190.67 h a month or 2 288 h a year.
    /// </summary>
    /// <remarks>
    /// An agreement or an authorisation may allow 46 h (L3121-23, L3121-24). A year below may pass it too, since its leave is not worked.
    /// </remarks>
    public bool ExceedsAverageLimit { get; }

    /// <summary>The hours at the plain rate: the forfait, or the legal duration of the period if it is less.</summary>
    public Hours LegalHours { get; }

    /// <summary>The hours above the legal duration of the period.</summary>
    public Hours Overtime { get; }

    /// <summary>
    /// The hours that the pay is worth, premiums included: 35 + 4 × 1.25 = 40 at 39 h. Null for a year, whose hours do not say in which
    /// weeks they fall.
    /// </summary>
    public Hours? PaidHours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Forfait en heures", "Forfait in hours"), question, static (asked, why) => _ = new HoursForfaitTerms(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours at the plain rate and the overtime.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{LegalHours.ToString(language)} et {Overtime.ToString(language)} supplémentaires"
        : $"{LegalHours.ToString(language)} and {Overtime.ToString(language)} of overtime";
}
