using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>What seniority gives, as stated (ancienneté). Empty: named without more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedSeniorityPay
{
    /// <summary>Whether earlier seniority is taken over (reprise d'ancienneté); null where it is not said.</summary>
    public bool? TakenOver { get; init; }

    /// <summary>The rise for each year; null where it is not said.</summary>
    public Percent? PerYear { get; init; }

    /// <summary>The points for each year; null where they are not said.</summary>
    public int? PointsPerYear { get; init; }

    /// <summary>What is said in words only; null where there is nothing more.</summary>
    public string? InWords { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Either(TakenOver, new("reprise", "taken over"), new("non reprise", "not taken over"));
        said.Labelled("par an", "per year", PerYear?.ToString(language));
        said.Counted(PointsPerYear, "points par an", "points per year");
        said.Add(InWords);
        return said.Of(new Bilingual("ancienneté", "seniority"));
    }
}
