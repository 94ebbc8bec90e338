using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What an hour of absence is worth under a forfait in days (valeur horaire), for an absence shorter than the unit it counts.
/// </summary>
/// <remarks>
/// Only to deduct such an absence: a forfait in days pays no hours (C. trav. L3121-62). <c>default</c> holds nothing and explains that
/// nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ForfaitHourValue : IMemberwise
{
    private readonly ForfaitHourValueQuestion? question;

    /// <summary>Gross euros an hour, exact.</summary>
    public Money Value { get; }

    /// <summary>What so many hours are worth, exact.</summary>
    /// <param name="hours">The hours missed.</param>
    /// <returns>Gross euros.</returns>
    public Money Of(Hours hours) => Money.FromExact(Value.Exact * hours.Exact);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Valeur horaire d'un forfait en jours", "Value of an hour of a forfait in days"),
        question,
        static (asked, why) => _ = new ForfaitHourValue(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value of an hour.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Value.ToString(language)}/h";
}
