using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// By when a written fixed-term contract is in the employee's hands (transmission du CDD), C. trav. L1242-13: two ouvrables after the
/// hiring.
/// </summary>
/// <remarks><c>default</c> has no day and explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ContractDelivery : IMemberwise
{
    private readonly ContractDeliveryQuestion? question;

    /// <summary>The last day to deliver it.</summary>
    public LocalDate DueBy { get; }

    /// <summary>
    /// The most a late delivery costs, in months of pay (C. trav. L1245-1); null before 24 September 2017, a law that was not looked at.
    /// </summary>
    public Months? LateIndemnityAtMost { get; }

    /// <summary>
    /// Whether a late delivery alone makes the contract permanent: <see langword="false"/> since 24 September 2017; null before, a law that
    /// was not looked at.
    /// </summary>
    public bool? LateMakesPermanent { get; }

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Transmission du CDD", "Delivery of the fixed-term contract"),
        question,
        static (asked, why) => _ = new ContractDelivery(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The deadline.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"au plus tard le {DateText.Write(DueBy, language)}"
        : $"by {DateText.Write(DueBy, language)}";
}
