using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>Where the work is done (lieu de travail).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Workplace
{
    /// <summary>
    /// The commune; for a public post, its administrative residence (résidence administrative); null where it is not said.
    /// </summary>
    public string? Commune { get; init; }

    /// <summary>The département; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <c>default</c>.</exception>
    public Departement? Departement
    {
        get;
        init => field = SocialSectorHr.Departement.Checked(value, nameof(Departement));
    }

    /// <summary>The zone of public holidays that the place lies in (zone de jours fériés); null where it is not known.</summary>
    public HolidayZone? Zone { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(Commune);
        said.Add(Departement?.Number);
        said.Add(Zone?.ToString());
        return said.Or("lieu de travail", "workplace");
    }
}
