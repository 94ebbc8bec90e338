using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is owed for a notice the employer does not want worked (indemnité compensatrice de préavis), C. trav. L1234-5.</summary>
/// <remarks>
/// For occupational unfitness it is the compensation of L1226-14, of the same amount, which is not a notice. <c>default</c> is nothing and
/// explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct NoticePay : IMemberwise
{
    private readonly NoticePayQuestion? question;

    /// <summary>The first day not worked.</summary>
    public LocalDate From => question?.From ?? default;

    /// <summary>The pay of a month, in euros.</summary>
    public Money MonthlyPay => question?.MonthlyPay ?? default;

    /// <summary>The amount, in euros, exact; null where no length of the notice is known, and for <c>default</c>.</summary>
    public Money? Unrounded { get; }

    /// <summary>The amount, in euros, to the cent, half away from zero; null where no length of the notice is known.</summary>
    public Money? Amount => Unrounded?.Round();

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        question is { Notice.Termination.IsForUnfitness: true }
            ? new("Indemnité compensatrice", "Compensation")
            : new("Indemnité compensatrice de préavis", "Pay in lieu of notice"),
        question,
        static (asked, why) => _ = new NoticePay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, or that it is not known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Amount?.ToString(language) ?? (language == Language.French ? "durée du préavis inconnue" : "length of the notice unknown");
}
