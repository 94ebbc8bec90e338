using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>Meal vouchers as stated (titres-restaurant, carte restaurant): one a day worked. Empty: named without a figure.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedVoucher
{
    /// <summary>The face value of one (valeur faciale); null where it is not said.</summary>
    public Money? Face { get; init; }

    /// <summary>The employer's share (part patronale); null where it is not said.</summary>
    public Percent? EmployerShare { get; init; }

    /// <summary>Whether they come on a card (carte restaurant); null where it is not said.</summary>
    public bool? OnCard { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(Face?.ToString(language));
        said.Labelled("part employeur", "employer's share", EmployerShare?.ToString(language));
        said.If(OnCard, "sur carte", "on a card");
        return said.Of(new Bilingual("titres-restaurant", "meal vouchers"));
    }
}
