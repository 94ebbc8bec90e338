using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The Segur supplement as stated (complément ou prime Ségur). Empty: named without more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedSegur
{
    /// <summary>Its amount; null where it is not said.</summary>
    public Stated<Money>? Amount { get; init; }

    /// <summary>Gross or net (brut ou net); null where it is not said.</summary>
    public PayBasis? Basis { get; init; }

    /// <summary>Whether it is inside the announced pay or on top of it; null where it is not said.</summary>
    public Inclusion? Inclusion { get; init; }

    /// <summary>Whether it is announced under a condition (si éligible); null where it is not said.</summary>
    public bool? Conditional { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Figure(Amount);
        said.Add(Basis?.Label(language));
        said.Add(Inclusion?.Label(language));
        said.If(Conditional, "sous condition", "under a condition");
        return said.Of(new Bilingual("Ségur", "Segur"));
    }
}
