using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A group of employees that an agreement singles out (groupe, fonction), in its own words.</summary>
/// <remarks>Those of the branch agreements are held (<c>Ccn66Groups</c>…); an employer makes those of its own agreement.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementGroup : IMemberwise
{
    /// <summary>Its name: the agreement's word in French, and in English.</summary>
    public required Bilingual Name { get; init; }

    /// <summary>A group.</summary>
    /// <param name="french">The word of the agreement.</param>
    /// <param name="english">The word in English.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">A word is empty.</exception>
    public static AgreementGroup Of(string french, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(french);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new() { Name = new(french, english) };
    }

    /// <summary>The name, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Name.ToString(language);
}
