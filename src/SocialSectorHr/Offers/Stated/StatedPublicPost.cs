using System.Text.Json.Serialization;
using SocialSectorHr.PublicService;

namespace SocialSectorHr.Offers;

/// <summary>A public post as stated (poste de la fonction publique).</summary>
/// <remarks>Its residence (résidence administrative) is the commune of <see cref="JobOffer.Workplace"/>.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedPublicPost
{
    /// <summary>The branch of the public service (versant); null where it is not said.</summary>
    public PublicServiceBranch? Branch { get; init; }

    /// <summary>The category (catégorie A, B, C), where it is said for the whole post; null where it is not.</summary>
    public PublicCategory? Category { get; init; }

    /// <summary>The grades the post is open to (grades); empty where none is named.</summary>
    public IReadOnlyList<StatedGrade> Grades { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedGrade>();

    /// <summary>The service it belongs to (direction, service, cellule), the widest first; empty where it is not said.</summary>
    public IReadOnlyList<string> Units { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>The team it leads (encadrement); null where it is not said.</summary>
    public StatedTeamLed? TeamLed { get; init; }

    /// <summary>The rules of the Labour Code that the offer says apply to the post, which public law does not know; empty where none is
    /// named.</summary>
    public IReadOnlyList<LabourCodeRule> LabourCodeRules { get; init => field = ValueList.Of(value); } = ValueList.Empty<LabourCodeRule>();

    internal bool IsEmpty => this is
    {
        Branch: null,
        Category: null,
        Grades.Count: 0,
        Units.Count: 0,
        TeamLed: null,
        LabourCodeRules.Count: 0,
    };

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(Branch?.Label().ToString(language));
        said.Labelled("catégorie", "category", Category?.ToString());
        said.Add(string.Join(language == Language.French ? " ou " : " or ", Grades.Select(grade => grade.ToString(language))));
        said.Add(string.Join(" > ", Units));
        said.Add(TeamLed?.ToString(language));
        said.Each(LabourCodeRules, rule => rule.Label(language));
        return said.Or("poste public", "public post");
    }
}
