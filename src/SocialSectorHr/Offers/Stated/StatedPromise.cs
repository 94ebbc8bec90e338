using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A permanent contract spoken of for later, as stated (CDI possible, évolution vers un CDI). Empty: without a date.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedPromise
{
    /// <summary>After how many months; null where it is not said.</summary>
    public Months? After { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add("CDI possible", "permanent contract possible");
        said.Labelled("après", "after", After?.ToString(language));
        return said.ToString();
    }
}
