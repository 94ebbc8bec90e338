using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The fixed-term contracts that followed one another on one post (succession de CDD sur un poste), C. trav. L1244-1 to L1244-4-1.
/// </summary>
/// <remarks>The same employee on another post is another history: no waiting period of the law separates them.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PostHistory : IMemberwise
{
    private PostHistory(IReadOnlyList<PostContract> contracts) => Contracts = contracts;

    /// <summary>The contracts, in order of their first days.</summary>
    public IReadOnlyList<PostContract> Contracts { get; }

    /// <summary>The contracts of a post.</summary>
    /// <param name="contracts">One contract or more, each starting after the one before.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no contract, or one does not start after the one before.</exception>
    public static PostHistory Of(params IEnumerable<PostContract> contracts)
    {
        IReadOnlyList<PostContract> all = ValueList.Required(contracts);
        if (all.Count == 0)
        {
            throw Refusal.OutOfRange(0, nameof(contracts), "one contract or more");
        }

        for (int i = 1; i < all.Count; i++)
        {
            if (all[i].Contract.Start <= all[i - 1].Contract.Start)
            {
                throw Refusal.OutOfRange(
                    all[i].Contract.Start,
                    nameof(contracts),
                    $"in order: after {DateText.Iso(all[i - 1].Contract.Start)}, the first day of the contract before");
            }
        }

        return new(all);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The contracts, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        string.Join(language == Language.French ? " ; " : "; ", Contracts.Select(contract => contract.ToString(language)));
}
