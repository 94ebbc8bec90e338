using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>A 13th month as stated (13e mois, gratification équivalente). Empty: named without more.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedThirteenthMonth
{
    /// <summary>Whether it is inside the annual amount or on top of it; null where it is not said.</summary>
    public Inclusion? InAnnualAmount { get; init; }

    /// <summary>In how many payments it comes (versé en deux fois); null where it is not said.</summary>
    public int? Payments { get; init; }

    /// <summary>The seniority it needs (à partir de six mois d'ancienneté); null where no condition is stated.</summary>
    public Months? AfterSeniority { get; init; }

    /// <summary>
    /// Whether that seniority is said to be of effective work (travail effectif), which suspensions may put off; null where it is not said.
    /// </summary>
    public bool? EffectiveWorkOnly { get; init; }

    /// <summary>Whether it is presented as profit sharing (intéressement), C. trav. L3312-4; null where it is not said.</summary>
    public bool? AsProfitSharing { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(InAnnualAmount?.Label(language));
        said.Counted(Payments, "versements", "payments");
        said.Labelled("ancienneté", "after", AfterSeniority?.ToString(language));
        said.If(EffectiveWorkOnly, "travail effectif", "effective work");
        said.If(AsProfitSharing, "au titre de l'intéressement", "as profit sharing");
        return said.Of(new Bilingual("treizième mois", "13th month"));
    }
}
