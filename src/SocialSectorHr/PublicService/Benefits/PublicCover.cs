using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The least that a territorial employer pays of the cover of an agent (protection sociale complémentaire), CGFP L827-10 and
/// L827-11.</summary>
/// <remarks>
/// In euros a month, to the cent: provident cover 7 € since 2025, health cover 15 € since 2026; from 2029 at the latest half of the
/// provident contribution of the minimum cover. An offer need not say it. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicCover : IMemberwise
{
    private readonly PublicCoverQuestion? question;

    /// <summary>The day; null for <c>default</c>.</summary>
    public LocalDate? On => question?.On;

    /// <summary>The least for health cover (complémentaire santé); null before 2026, when nothing had to be paid.</summary>
    public Money? Health { get; }

    /// <summary>The least for provident cover (prévoyance); null before 2025, when nothing had to be paid, and from 2029 on where the
    /// contribution is not said.</summary>
    public Money? Provident { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Participation de l'employeur territorial à la couverture", "Share of a territorial employer in the cover"),
        question,
        static (asked, why) => _ = new PublicCover(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The least of each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool isFrench = language == Language.French;
        string health = Health?.ToString(language) ?? "–";
        string provident = Provident?.ToString(language) ?? "–";
        return isFrench ? $"santé : {health}, prévoyance : {provident}" : $"health: {health}, provident: {provident}";
    }
}
