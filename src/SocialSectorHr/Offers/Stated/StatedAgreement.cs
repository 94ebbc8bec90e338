using System.Globalization;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The collective agreement as stated (convention collective). Empty: one is meant, its name is not said.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedAgreement
{
    /// <summary>Its number (IDCC), such as 413 for CCN 66; null where it is not said.</summary>
    public int? Idcc { get; init; }

    /// <summary>Its name; null where it is not said.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is the employer's own (accord d'entreprise) rather than a branch's; null where it is not known.</summary>
    public bool? IsCompanyAgreement { get; init; }

    /// <summary>
    /// Whether one applies (application d'une convention collective): false where the offer says that none does, null where it is silent.
    /// </summary>
    public bool? Applies { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Labelled("IDCC", "IDCC", Idcc?.ToString(CultureInfo.InvariantCulture));
        said.Either(IsCompanyAgreement, new("accord d'entreprise", "company agreement"), new("accord de branche", "branch agreement"));
        said.If(Applies == false, "aucune convention collective", "no collective agreement");
        return string.IsNullOrWhiteSpace(Name) ? said.Or("convention non nommée", "agreement not named") : said.Of(Name);
    }
}
