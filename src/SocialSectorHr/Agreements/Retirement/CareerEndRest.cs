using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The rest for the part of a retirement's indemnity above the law (temps de repos de fin de carrière).</summary>
/// <remarks>
/// The most that can be asked for; exact, never rounded: the texts read set no rounding. What the rest has paid is taken off the indemnity,
/// the added time left out; never below the law. <c>default</c> is nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct CareerEndRest : IMemberwise
{
    private readonly CareerEndRestQuestion? question;

    /// <summary>
    /// The part of the indemnity that is above the law, in euros; zero where the law gives as much, null where nothing is held.
    /// </summary>
    public Money? AboveTheLaw { get; }

    /// <summary>The hours of rest, the added time included; null where they are counted in days, or nothing is held.</summary>
    public Hours? Hours { get; }

    /// <summary>The days of rest, the added time included; null where they are counted in hours, or nothing is held.</summary>
    public Days? Days { get; }

    /// <summary>The agreement that turns nothing into rest, as far as is held; null otherwise.</summary>
    public Bilingual? NotHeld => question is { Agreement: { CareerEndRest: null } agreement } ? agreement.Name : null;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Repos de fin de carrière", "Rest at the end of a career"),
        question,
        static (asked, why) => _ = new CareerEndRest(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rest.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Hours?.ToString(language) ?? Days?.ToString(language)
        ?? (language == Language.French ? "repos non détenu" : "rest not held");
}
