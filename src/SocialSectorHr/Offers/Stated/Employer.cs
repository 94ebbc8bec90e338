using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The employer as the offer presents it (employeur).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Employer
{
    /// <summary>Its name (raison sociale); null where it is not said.</summary>
    public string? Name { get; init; }

    /// <summary>Its sector (secteur), which decides between private and public law; null where it is not known.</summary>
    public Sector? Sector { get; init; }

    /// <summary>What kind of territorial employer it is (collectivité); null where it is not one, or not known.</summary>
    public LocalAuthority? LocalAuthority { get; init; }

    /// <summary>
    /// The field of work of the service that recruits (champ d'activité), for the certificate of honorability; null where it is not known.
    /// </summary>
    public Activity? Activity { get; init; }

    /// <summary>How many people it employs (effectif); the bound where one is stated (more than 500); null where it is not said.</summary>
    public int? Headcount { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(Name);
        said.Add(Sector?.Label().ToString(language));
        said.Add(LocalAuthority?.Label().ToString(language));
        said.Add(Activity?.Label().ToString(language));
        said.Counted(Headcount, "salariés", "employees");
        return said.Or("employeur", "employer");
    }
}
