using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours a part-timer works above the contract (heures complémentaires), in hours and rates.</summary>
/// <remarks>The solidarity hours are none of them (C. trav. L3133-9). <c>default</c> holds nothing.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ComplementaryHours : IMemberwise
{
    private readonly ComplementaryHoursQuestion? question;

    /// <summary>The hours above the contract.</summary>
    public Hours Hours { get; }

    /// <summary>How many are allowed: a tenth of the contract without an agreement.</summary>
    public Hours Ceiling { get; }

    /// <summary>Those beyond what is allowed; they are paid all the same.</summary>
    public Hours BeyondCeiling => Above(Hours, Ceiling);

    /// <summary>Those within a tenth of the contract, which bear the first premium.</summary>
    public Hours WithinTenth { get; }

    /// <summary>
    /// Those beyond a tenth of the contract, which bear the second premium; the law names it up to a third only (C. trav. L3123-29).
    /// </summary>
    public Hours BeyondTenth => Hours - WithinTenth;

    /// <summary>The premium within a tenth of the contract: 10 % without an agreement.</summary>
    public Percent Premium { get; }

    /// <summary>The premium beyond: 25 % without an agreement.</summary>
    public Percent PremiumBeyond { get; }

    /// <summary>
    /// Whether the hours worked reach the legal duration, or that of full time where it is lower: complementary hours may not (C. trav.
    /// L3123-9), and the contract risks being judged full time.
    /// </summary>
    public bool ReachesLegalDuration { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Heures complémentaires", "Complementary hours"), question, static (asked, why) => _ = new ComplementaryHours(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours beside what is allowed.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Hours.ToString(language)} complémentaires pour {Ceiling.ToString(language)} permises"
        : $"{Hours.ToString(language)} of complementary hours, {Ceiling.ToString(language)} allowed";

    internal ComplementaryHoursQuestion? Question => question;
}
