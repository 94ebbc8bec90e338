using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>How long a public contract may last by its ground (durées), CGFP L332-8 to L332-25.</summary>
/// <remarks>
/// What is null has no length in the law, or hangs on the absence that is replaced. A contract that replaces someone may begin before the
/// absence (L332-13). <c>default</c>, and a contract whose ground is not said, explain that nothing is known.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicContractLengths : IMemberwise
{
    private readonly PublicContractQuestion? question;

    /// <summary>The longest length of one contract.</summary>
    public Months? OneContract { get; }

    /// <summary>The longest length of all, renewals included.</summary>
    public Months? Total { get; }

    /// <summary>The consecutive months in which the total is counted; null where it is counted over all.</summary>
    public Months? Within { get; }

    /// <summary>The shortest length.</summary>
    public Months? AtLeast { get; }

    /// <summary>On what condition it is renewed; null where the ground is not said.</summary>
    public PublicContractRenewal? Renewal { get; }

    /// <summary>The last day of one contract of the longest length, from the first day; null where no length is set.</summary>
    public LocalDate? LatestEnd => question is { } asked && (OneContract ?? Total) is { } most
        ? Quantieme.AddMonths(asked.Contract.Start, (int)most.Exact.Numerator).PlusDays(-1)
        : null;

    /// <summary>Whether the contract that is asked about is within the length of one contract, and of the shortest; null where that is not
    /// known.</summary>
    public bool? Fits => question?.Contract.Length() is not { } length || (OneContract ?? Total) is not { } most ? null
        : (length.Months < most || (length.Months == most && length.Days == Days.Zero))
            && (AtLeast is not { } least || length.Months >= least);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Durée d'un contrat public", "Length of a public contract"), question, static (asked, why) => _ = new PublicContractLengths(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The longest lengths.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (OneContract ?? Total)?.ToString(language) ?? (language == Language.French ? "sans durée fixée" : "no set length");
}
