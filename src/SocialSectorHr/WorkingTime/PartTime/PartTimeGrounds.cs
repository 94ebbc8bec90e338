using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// What a part-time contract rests on (fondements du temps partiel): the contract, the agreement, the exception. Null: not said.
/// </summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PartTimeGrounds : IMemberwise
{
    /// <summary>Why the hours may be under the shortest part time (C. trav. L3123-7).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public PartTimeException? Exception
    {
        get;
        init => field = value is { } named && !Enum.IsDefined(named) ? throw Refusal.Undefined(named, nameof(Exception)) : value;
    }

    /// <summary>Whether the contract is in writing, with its hours and how they are shared out (C. trav. L3123-6).</summary>
    public bool? ContractIsWritten { get; init; }

    /// <summary>For hours set by the year: whether a collective agreement arranges the time over the year (C. trav. L3121-44).</summary>
    public bool? YearIsAgreed { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The contract and the exception, as far as they are said.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Bilingual contract = ContractIsWritten switch
        {
            true => new("contrat écrit", "written contract"),
            false => new("sans contrat écrit", "without a written contract"),
            null => new("contrat non précisé", "contract not said"),
        };
        return Exception is { } exception
            ? $"{contract.ToString(language)}, {exception.Label(language)}"
            : contract.ToString(language);
    }
}
