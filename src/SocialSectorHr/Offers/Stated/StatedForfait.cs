using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A forfait in days as stated (forfait-jours). Empty: named without its number of days.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedForfait
{
    /// <summary>The days worked (nombre de jours), normally a year; null where the number is not said.</summary>
    public Stated<Days>? Days { get; init; }

    /// <summary>Its regime (régime); null where it is not said.</summary>
    public ForfaitRegime? Regime { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add("forfait-jours", "forfait-jours");
        said.Figure(Days);
        said.Add(Regime?.Label().ToString(language));
        return said.ToString();
    }
}
