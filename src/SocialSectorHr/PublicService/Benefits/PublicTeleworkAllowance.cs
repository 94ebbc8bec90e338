using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The telework allowance of a public agent in a civil year (allocation forfaitaire de télétravail), décret 2021-1123.</summary>
/// <remarks>
/// In euros. In local government it is paid where the assembly decided it, at these amounts; paid by the quarter. <c>default</c> explains
/// that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicTeleworkAllowance : IMemberwise
{
    private readonly PublicYearDaysQuestion? question;

    /// <summary>The days of telework that were done; zero for <c>default</c>.</summary>
    public Days Days => question?.Days ?? default;

    /// <summary>The civil year; zero for <c>default</c>.</summary>
    public int Year => question?.On.Year ?? 0;

    /// <summary>The amount of a day.</summary>
    public Money PerDay { get; }

    /// <summary>The most of a year.</summary>
    public Money AtMost { get; }

    /// <summary>What is paid for the year.</summary>
    public Money Amount { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Allocation de télétravail d'un agent public", "Telework allowance of a public agent"),
        question,
        static (asked, why) => _ = new PublicTeleworkAllowance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid for the year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);
}
