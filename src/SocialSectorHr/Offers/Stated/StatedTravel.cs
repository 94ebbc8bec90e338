using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A journey of the post, as stated (déplacement).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTravel
{
    /// <summary>Where to; null where it is not said.</summary>
    public string? Destination { get; init; }

    /// <summary>What is said in words only (véhicule de service, déplacements fréquents); null where there is nothing more.</summary>
    public string? InWords { get; init; }

    /// <summary>How often; null where it is not said.</summary>
    public TravelFrequency? Frequency { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(Destination);
        said.Add(InWords);
        return said.Of(Frequency?.Label() ?? new Bilingual("déplacements", "travel"));
    }
}
