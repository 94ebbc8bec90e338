using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A trial period as stated (période d'essai). Empty: named without its length.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTrial
{
    /// <summary>Its length in months; null where it is not said in months.</summary>
    public Stated<Months>? Length { get; init; }

    /// <summary>Its length in weeks; null where it is not said in weeks.</summary>
    public Stated<Weeks>? LengthInWeeks { get; init; }

    /// <summary>Its length in days; null where it is not said in days.</summary>
    public Stated<Days>? LengthInDays { get; init; }

    /// <summary>Whether it may be renewed (renouvelable); null where it is not said.</summary>
    public bool? Renewable { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Terms(language).Of(new Bilingual("période d'essai", "trial period"));

    /// <summary>What is said of it.</summary>
    internal Said Terms(Language language)
    {
        Said said = new(language);
        said.Figure(Length);
        said.Figure(LengthInWeeks);
        said.Figure(LengthInDays);
        said.Either(Renewable, new("renouvelable", "renewable"), new("non renouvelable", "not renewable"));
        return said;
    }
}
