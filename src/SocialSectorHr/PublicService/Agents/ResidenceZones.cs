namespace SocialSectorHr.PublicService;

/// <summary>In which zone of the residence indemnity a commune lies, where that was found (zones d'indemnité de résidence).</summary>
/// <remarks>
/// The list of the circular of 12 March 2001 could not be read: what is held comes from secondary sources, some of them single. A commune
/// outside of what is held is unknown, never zone 3.
/// </remarks>
public static class ResidenceZones
{
    // Départements that lie whole in zone 3, and Corsica in zone 1.
    private static readonly Dictionary<string, ResidenceZone> Whole = new(
        "02 03 04 05 07 08 09 10 11 12 15 16 17 18 19 21 22 23 24 25 26 28 31 32 33 35 36 37 39".Split(' ')
            .Select(static number => KeyValuePair.Create(number, ResidenceZone.Zone3)),
        StringComparer.Ordinal)
    {
        ["2A"] = ResidenceZone.Zone1,
        ["2B"] = ResidenceZone.Zone1,
    };

    private static readonly Dictionary<string, ResidenceZone> Communes = new(StringComparer.Ordinal)
    {
        ["75 paris "] = ResidenceZone.Zone1,
        ["13 marseille "] = ResidenceZone.Zone1,
        ["44 la baule "] = ResidenceZone.Zone1,
        ["44 la baule escoublac "] = ResidenceZone.Zone1,
        ["60 chambly "] = ResidenceZone.Zone1,
        ["69 lyon "] = ResidenceZone.Zone2,
        ["06 nice "] = ResidenceZone.Zone2,
        ["44 nantes "] = ResidenceZone.Zone2,
        ["29 brest "] = ResidenceZone.Zone2,
        ["62 bethune "] = ResidenceZone.Zone2,
        ["74 annecy "] = ResidenceZone.AinHauteSavoie,
        ["74 annemasse "] = ResidenceZone.AinHauteSavoie,
        ["01 gex "] = ResidenceZone.AinHauteSavoie,
    };

    /// <summary>The zone of a commune.</summary>
    /// <remarks>Part of the zones of Ain and Haute-Savoie only: about 61 communes have that indemnity.</remarks>
    /// <param name="departement">Its département.</param>
    /// <param name="commune">The commune where the work is really done; null where only the département is known.</param>
    /// <returns>The zone; null where it is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The département is <c>default</c>.</exception>
    public static ResidenceZone? Find(Departement departement, string? commune = null)
    {
        string number = Departement.Checked(departement, nameof(departement))!.Value.Number;
        return Whole.TryGetValue(number, out ResidenceZone whole) ? whole
            : commune is not null && Communes.TryGetValue($"{number}{PlainWords.Of(commune)}", out ResidenceZone zone) ? zone
            : null;
    }
}
