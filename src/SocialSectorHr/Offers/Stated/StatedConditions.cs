using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The conditions of the work itself, as stated (conditions de travail, contraintes du poste).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedConditions
{
    /// <summary>The journeys of the post (déplacements); empty where none is named.</summary>
    public IReadOnlyList<StatedTravel> Travel { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedTravel>();

    /// <summary>Whether a driving licence is asked (permis B); null where it is not said.</summary>
    public Necessity? DrivingLicence { get; init; }

    /// <summary>The car of the post in a few words (véhicule de service, véhicule personnel indemnisé); null where none is named.</summary>
    public string? Car { get; init; }

    /// <summary>Whether the work is done on a screen (travail sur écran); null where it is not said.</summary>
    public bool? ScreenWork { get; init; }

    /// <summary>Whether professional secrecy binds the post (secret professionnel); null where it is not said.</summary>
    public bool? ProfessionalSecrecy { get; init; }

    /// <summary>Whether readiness is asked (disponibilité, réactivité); null where it is not said.</summary>
    public bool? Availability { get; init; }

    /// <summary>Whether the post deals with emergencies (urgences); null where it is not said.</summary>
    public bool? Emergencies { get; init; }

    /// <summary>
    /// Whether the person chosen is checked against international exclusion lists (listes de sanctions); null where it is not said.
    /// </summary>
    public bool? SanctionListsCheck { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Each(Travel, travel => travel.ToString(language));
        said.Labelled("permis de conduire", "driving licence", DrivingLicence?.Label().ToString(language));
        said.Labelled("véhicule", "car", Car);
        said.Either(ScreenWork, new("travail sur écran", "screen work"), new("pas de travail sur écran", "no screen work"));
        said.Either(ProfessionalSecrecy, new("secret professionnel", "professional secrecy"), new("pas de secret professionnel", "no professional secrecy"));
        said.Either(Availability, new("disponibilité", "readiness asked"), new("sans disponibilité particulière", "no readiness asked"));
        said.Either(Emergencies, new("urgences", "emergencies"), new("pas d'urgences", "no emergencies"));
        said.Either(
            SanctionListsCheck,
            new("vérification des listes de sanctions", "check of sanction lists"),
            new("sans vérification des listes de sanctions", "no check of sanction lists"));
        return said.Or("conditions de travail", "working conditions");
    }
}
