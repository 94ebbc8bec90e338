using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>A territorial body of grades under one statute (cadre d'emplois).</summary>
/// <remarks>Those that are held are <see cref="TerritorialCadres"/>; an application makes its own.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record CadreEmplois : IMemberwise
{
    private CadreEmplois(Bilingual name, Filiere filiere, PublicCategory category, LegalSource source) =>
        (Name, Filiere, Category, Source) = (name, filiere, category, source);

    /// <summary>Its name, in the plural: attachés territoriaux.</summary>
    public Bilingual Name { get; }

    /// <summary>Its filière.</summary>
    public Filiere Filiere { get; }

    /// <summary>Its category.</summary>
    public PublicCategory Category { get; }

    /// <summary>Its statute.</summary>
    public LegalSource Source { get; }

    /// <summary>The duties that give its agents the index supplement (CTI); null where the cadre d'emplois is outside of it, whatever the
    /// job.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not defined.</exception>
    public SupplementDuties? Supplement
    {
        get;
        init => field = value is not { } duties || Enum.IsDefined(duties) ? value : throw Refusal.Undefined(duties, nameof(Supplement));
    }

    /// <summary>A cadre d'emplois that the library does not hold.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="filiere">Its filière.</param>
    /// <param name="category">Its category.</param>
    /// <param name="source">Its statute.</param>
    /// <returns>The cadre d'emplois.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The filière or the category is not defined.</exception>
    public static CadreEmplois Of(Bilingual name, Filiere filiere, PublicCategory category, LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!Enum.IsDefined(filiere))
        {
            throw Refusal.Undefined(filiere, nameof(filiere));
        }

        return Enum.IsDefined(category)
            ? new(name, filiere, category, source)
            : throw Refusal.Undefined(category, nameof(category));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The name and the category.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Name.French} (catégorie {Category})"
        : $"{Name.ToString(language)} (category {Category})";
}
