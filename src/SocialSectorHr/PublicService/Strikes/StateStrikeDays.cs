using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The thirtieths that a strike takes off the pay of an agent of the State (trentièmes), CE 7 July 1978, Omont.</summary>
/// <remarks>
/// A day without service between two days of strike is taken off; one that only follows is not. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct StateStrikeDays : IMemberwise
{
    private readonly StateStrikeDaysQuestion? question;

    /// <summary>The strike; null for <c>default</c>.</summary>
    public StateStrike? Strike => question?.Strike;

    /// <summary>The thirtieths.</summary>
    public int Thirtieths { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Grève d'un agent de l'État", "Strike of an agent of the State"), question, static (asked, why) => _ = new StateStrikeDays(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The thirtieths.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{NumberText.Fixed(Thirtieths, 0, language)}/30";
}
