using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What an agreement, a contract or a usage says of an incomplete year of thirteenth month (règles du 13e mois). Null: the library's
/// default.
/// </summary>
/// <remarks>No text of general scope settles these points: the defaults are a proposal of this library, to be read beside the
/// others.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ThirteenthMonthRules : IMemberwise
{
    /// <summary>How an incomplete year is shared out; usually by calendar days.</summary>
    public ThirteenthMonthProration? Proration { get; init; }

    /// <summary>From which day the year of entry counts; usually the entry.</summary>
    public ThirteenthMonthStart? From { get; init; }

    /// <summary>Whether days of suspension put off the day the seniority is reached ("effective work" read strictly); usually not.</summary>
    public bool? SuspensionsExtendSeniority { get; init; }

    /// <summary>
    /// Whether an exit before the payment leaves the share of the presence due; null where the text or the usage was not read: what an exit
    /// leaves due is then not known.
    /// </summary>
    public bool? DueAtExit { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles du 13e mois" : "thirteenth month rules");
}
