using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Law;

/// <summary>What grounds a figure: an article, a decree, a ruling, an agreement (source, fondement).</summary>
/// <remarks>The catalogues (<see cref="LabourCode"/>, <see cref="CaseLaw"/>…) hold those the library cites; an application may make its own.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LegalSource : IMemberwise
{
    /// <summary>The short citation, as a French lawyer writes it: <c>C. trav. L1242-8</c>. The same in both languages.</summary>
    public required string Citation { get; init => field = value ?? throw new ArgumentNullException(nameof(Citation)); }

    /// <summary>What the text says on the point, in a few words.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The official page, where one is known.</summary>
    public Uri? Address { get; init; }

    /// <summary>The citation.</summary>
    /// <returns>The citation.</returns>
    public override string ToString() => Citation;

    /// <summary>The citation followed by what it says.</summary>
    /// <param name="language">The language of the title.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Citation} ({Title.ToString(language)})";
}
