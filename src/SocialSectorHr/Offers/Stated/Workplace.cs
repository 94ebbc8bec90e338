namespace SocialSectorHr.Offers;

/// <summary>Where the work is done (lieu de travail).</summary>
public sealed record Workplace
{
    /// <summary>The commune; for a public post, its administrative residence (résidence administrative); null where it is not said.</summary>
    public string? Commune { get; init; }

    /// <summary>The number of the département, such as <c>44</c>, <c>2A</c> or <c>974</c>; null where it is not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not <c>01</c> to <c>95</c>, <c>2A</c>, <c>2B</c>, or <c>971</c> to <c>978</c>.</exception>
    public string? Departement
    {
        get;
        init => field = DepartementNumber.Checked(value, nameof(Departement));
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
        said.Add(Departement);
        said.Add(Zone?.ToString());
        return said.Or("lieu de travail", "workplace");
    }
}
