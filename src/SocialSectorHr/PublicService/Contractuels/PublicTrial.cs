using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The longest trial of a public contract (période d'essai), CGFP R332-22; before 1 October 2025 décret 88-145, art. 4.</summary>
/// <remarks>
/// A trial must be written in the contract with its renewal, once, for its first length at most (R332-24 by its place, not seen). None for
/// a
/// new or renewed contract with the same employer for the same functions or post (R332-21), nor for a disabled person hired to be tenured
/// (L352-4). For exactly two years R332-22 names no bound: three months, as in the decree of 1988. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicTrial : IMemberwise
{
    private readonly PublicContractQuestion? question;

    /// <summary>The longest trial in weeks, of a contract under six months; null for a longer one.</summary>
    public Weeks? Weeks { get; }

    /// <summary>The longest trial in months; null for a contract under six months.</summary>
    public Months? Months { get; }

    /// <summary>The usual length: a working day for each week of the contract; null without a known end.</summary>
    public Days? Modulated { get; }

    /// <summary>The last day of the longest trial, from the first day of the contract; null for <c>default</c>.</summary>
    /// <remarks>From day number to day number, without what suspends it: the text does not say how it is counted (unverified).</remarks>
    public LocalDate? LastDay => question is not { } asked ? null
        : Weeks is { } weeks ? asked.Contract.Start.PlusDays((7 * (int)weeks.Exact.Numerator) - 1)
        : Quantieme.AddMonths(asked.Contract.Start, (int)Months!.Value.Exact.Numerator).PlusDays(-1);

    /// <summary>How many times it may be renewed, for its first length at most.</summary>
    public int Renewals => question is null ? 0 : 1;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Période d'essai d'un contrat public", "Trial of a public contract"), question, static (asked, why) => _ = new PublicTrial(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The longest trial.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Weeks?.ToString(language) ?? Months?.ToString(language) ?? "…";
}
