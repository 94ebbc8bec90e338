using System.Text.Json.Serialization;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>A grade that a public post is open to, as stated (grade).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedGrade
{
    /// <summary>Its name, such as attaché territorial.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Its filière (administrative, médico-sociale); null where it is not said.</summary>
    public string? Filiere { get; init; }

    /// <summary>Its category (catégorie); null where it is not said.</summary>
    public PublicCategory? Category { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Labelled("filière", "filière", Filiere);
        said.Labelled("catégorie", "category", Category?.ToString());
        return said.Of(Name);
    }
}
