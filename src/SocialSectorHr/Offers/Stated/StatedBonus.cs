using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A bonus as stated (prime, indemnité).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedBonus
{
    /// <summary>What the offer calls it (libellé).</summary>
    public required string Label { get; init => field = value ?? throw new ArgumentNullException(nameof(Label)); }

    /// <summary>Its amount; null where it is not said.</summary>
    public Stated<Money>? Amount { get; init; }

    /// <summary>Gross or net (brut ou net); null where it is not said.</summary>
    public PayBasis? Basis { get; init; }

    /// <summary>Its rate (taux); null where it is not said.</summary>
    public Percent? Rate { get; init; }

    /// <summary>What the rate is taken of (assiette); null where it is not said.</summary>
    public BonusBase? Of { get; init; }

    /// <summary>Its points; null where it is not said in points.</summary>
    public int? Points { get; init; }

    /// <summary>The month it is paid in, 1 to 12 (mois de versement); null where it is not said.</summary>
    public int? PaidInMonth { get; init; }

    /// <summary>Whether it is inside the announced pay or on top of it; null where it is not said.</summary>
    public Inclusion? Inclusion { get; init; }

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
        said.Add(Rate?.ToString(language));
        said.Add(Of?.Label(language));
        said.Counted(Points, "points", "points");
        said.Labelled("mois de versement", "paid in month", PaidInMonth is { } month ? NumberText.Fixed(month, 0, language) : null);
        said.Add(Inclusion?.Label(language));
        return said.Of(Label);
    }
}
