using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>What a public employer pays of the passes of a month (prise en charge des abonnements), décret 2010-676.</summary>
/// <remarks>
/// In euros, to the cent, on the cheapest fare: 75 % since September 2023, up to a ceiling; half of it under half of full time. Suspended
/// during sickness, maternity and long leave, which is not looked at. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicTransportRefund : IMemberwise
{
    private readonly PublicTransportRefundQuestion? question;

    /// <summary>The price of the passes of the month.</summary>
    public Money Passes => question?.Passes ?? Money.Zero;

    /// <summary>The share of the employer.</summary>
    public Percent Share { get; }

    /// <summary>The most of a month at half of full time or more; null where it is not known in that month.</summary>
    public Money? AtMost { get; }

    /// <summary>What the employer pays; null where the ceiling is not known in that month.</summary>
    public Money? Employer { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Transport d'un agent public", "Transport of a public agent"),
        question,
        static (asked, why) => _ = new PublicTransportRefund(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What the employer pays, or its share alone.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Employer is not { } employer ? Share.ToString(language)
        : language == Language.French ? $"{employer.ToString(language)} par mois ({Share.ToString(language)})"
        : $"{employer.ToString(language)} a month ({Share.ToString(language)})";
}
