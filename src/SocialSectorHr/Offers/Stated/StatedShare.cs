using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>What the employer takes over, as stated (prise en charge). Empty: the benefit is named without a rate or an amount.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedShare
{
    /// <summary>The employer's share (part patronale); null where it is not said.</summary>
    public Percent? EmployerShare { get; init; }

    /// <summary>The employer's share in euros; null where it is not said.</summary>
    public Stated<Money>? EmployerAmount { get; init; }

    /// <summary>Whether the benefit is compulsory for the employee (mutuelle obligatoire); null where it is not said.</summary>
    public bool? Compulsory { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Terms(language).Or("sans chiffre", "no figure");

    /// <summary>What is said of it.</summary>
    internal Said Terms(Language language)
    {
        Said said = new(language);
        said.Add(EmployerShare?.ToString(language));
        said.Figure(EmployerAmount);
        said.Either(Compulsory, new("obligatoire", "compulsory"), new("facultatif", "optional"));
        return said;
    }
}
