using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on the end-of-contract indemnity (indemnité de fin de contrat). Null: the Code's own.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record EndIndemnityRules : IMemberwise
{
    /// <summary>
    /// The rate; usually 10 %. An extended branch agreement or one of the firm may go down to 6 % if it gives something in return, such as
    /// training (C. trav. L1243-9); <see cref="Source"/> names it, the explanation otherwise cites the article alone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rate is not above 0 % and at most 100 %; below 6 %, the question is refused.
    /// </exception>
    public Percent? Rate
    {
        get;
        init => field = value is not { } rate || (rate > Percent.Zero && rate <= Percent.Of(100))
            ? value
            : throw Refusal.OutOfRange(value, nameof(Rate), "above 0 % and at most 100 %");
    }

    /// <summary>
    /// Whether the agreement grants it where the law excludes it, to a seasonal contract for instance (L1243-10 1°); usually it does not.
    /// </summary>
    public bool? GrantedWhereExcluded { get; init; }

    /// <summary>The agreement.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The agreement, or what the rules are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation
        ?? (language == Language.French ? "règles d'indemnité de fin de contrat" : "rules of the end-of-contract indemnity");
}
