using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The team that a public post leads, as stated (encadrement). Empty: it leads one, nothing more is said.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTeamLed
{
    /// <summary>How many people (nombre d'agents); null where it is not said.</summary>
    public int? People { get; init; }

    /// <summary>Whether the post is their superior (encadrement hiérarchique); null where it is not said.</summary>
    public bool? Hierarchical { get; init; }

    /// <summary>Whether it leads by function (encadrement fonctionnel); null where it is not said.</summary>
    public bool? Functional { get; init; }

    /// <summary>Whether it leads by expertise (encadrement technique); null where it is not said.</summary>
    public bool? Technical { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Counted(People, "agents", "people");
        said.Either(Hierarchical, new("hiérarchique", "hierarchical"), new("non hiérarchique", "not hierarchical"));
        said.Either(Functional, new("fonctionnel", "functional"), new("non fonctionnel", "not functional"));
        said.Either(Technical, new("technique", "technical"), new("non technique", "not technical"));
        return said.Of(new Bilingual("encadrement", "team led"));
    }
}
