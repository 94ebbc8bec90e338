using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The annual leave of a calendar year of service (congés annuels, fractionnement), décret 85-1250, art. 1 and 2.</summary>
/// <remarks>In days on which work is due. <c>default</c> explains that nothing was computed.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct PublicLeaveYear : IMemberwise
{
    private readonly PublicLeaveYearQuestion? question;

    /// <summary>The days for the months of service, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, up to the next half day.</summary>
    public Days Annual { get; }

    /// <summary>The days that splitting adds (jours de fractionnement): 1 for 5 to 7 days outside 1 May to 31 October, 2 for 8 or
    /// more.</summary>
    public Days Fractioning { get; }

    /// <summary>All together.</summary>
    public Days Total => Annual + Fractioning;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Congés annuels d'un agent public", "Annual leave of a public agent"), question, static (asked, why) => _ = new PublicLeaveYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Total.ToString(language);
}
