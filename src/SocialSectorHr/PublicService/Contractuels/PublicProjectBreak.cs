using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The early break of a project contract by the employer (rupture anticipée), CGFP L332-26, décret 88-145, art. 38-2 and
/// 46.</summary>
/// <remarks>
/// Where the project cannot be done or its result is reached before the term: whether that is so is not looked at. Told of a note of a
/// management centre of February 2026, the articles were not read. The notice is that of the term, two or three months, counted back from
/// the day of the break (unverified). A dismissal or a resignation is another matter. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicProjectBreak : IMemberwise
{
    private readonly PublicProjectBreakQuestion? question;

    /// <summary>The first day on which it may be broken so: a year after the first day of the first contract.</summary>
    public LocalDate? EarliestOn { get; }

    /// <summary>Whether the contract may be broken so on that day.</summary>
    public bool IsAllowed { get; }

    /// <summary>The last day on which the agent may be told; null where the length of the contract is not known.</summary>
    public LocalDate? NotifyBy { get; }

    /// <summary>A tenth of all the pay of the contract until then, in euros, to the cent; null where it may not be broken so.</summary>
    public Money? Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Rupture anticipée d'un contrat de projet", "Early break of a project contract"),
        question,
        static (asked, why) => _ = new PublicProjectBreak(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, or that it may not be broken so yet.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Amount?.ToString(language) ?? (language == Language.French ? "pas avant un an" : "not before a year");
}
