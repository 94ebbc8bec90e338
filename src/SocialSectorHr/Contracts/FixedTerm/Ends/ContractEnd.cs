using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The last day of a contract (terme), and how it follows from its first day and its length.</summary>
/// <remarks>
/// From a day number to the eve of the same one: rulings on trial periods (Cass. soc. 15 March 2006 n° 04-44.544, 11 September 2019 n°
/// 17-21.976), for a fixed term universal practice, no ruling found. A start on the 29th to 31st by analogy (unverified). Never put off to
/// a working day. <c>default</c> has no contract.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ContractEnd : IMemberwise
{
    private readonly ContractEndQuestion? question;

    /// <summary>The last day, included.</summary>
    public LocalDate Date { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Dernier jour du contrat", "Last day of the contract"), question, static (asked, why) => _ = new ContractEnd(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => DateText.Write(Date, language);
}
