using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>Hours outside the ordinary working day, as stated (horaires atypiques).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedUnsocialHours
{
    /// <summary>Which hours.</summary>
    public required UnsocialHours Kind { get; init; }

    /// <summary>Whether they come from time to time only (ponctuellement); null where it is not said.</summary>
    public bool? Occasional { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language, " ");
        said.Add(Kind.Label());
        said.Either(Occasional, new("ponctuellement", "occasionally"), new("régulièrement", "regularly"));
        return said.ToString();
    }
}
