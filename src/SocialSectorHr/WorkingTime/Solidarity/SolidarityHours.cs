using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of the solidarity day for one schedule (journée de solidarité): unpaid up to this number.</summary>
/// <remarks>
/// 7 h at the legal week and above, in proportion under it (C. trav. L3133-8). <c>default</c> is zero and explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct SolidarityHours : IMemberwise
{
    private readonly SolidarityHoursQuestion? question;

    /// <summary>The hours, exact.</summary>
    public Hours Hours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Journée de solidarité", "Solidarity day"),
        question,
        static (asked, why) => _ = new SolidarityHours(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Hours.ToString(language);
}
