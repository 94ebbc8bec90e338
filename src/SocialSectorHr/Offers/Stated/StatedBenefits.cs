using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The benefits as stated (avantages). In each, empty means named without its figure.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedBenefits
{
    /// <summary>The meal vouchers (titres-restaurant); null where none are named.</summary>
    public StatedVoucher? MealVoucher { get; init; }

    /// <summary>The refund of public transport passes (prise en charge des abonnements de transport); null where it is not named.</summary>
    public StatedShare? Transport { get; init; }

    /// <summary>Other travel to work, a bike or car-pooling (forfait mobilités durables); null where it is not named.</summary>
    public StatedShare? Mobility { get; init; }

    /// <summary>The complementary health cover (mutuelle); null where it is not named.</summary>
    public StatedShare? HealthCover { get; init; }

    /// <summary>The provident cover (prévoyance); null where it is not named.</summary>
    public StatedShare? Provident { get; init; }

    /// <summary>The other benefits, each in a few words; empty where there are none.</summary>
    public IReadOnlyList<string> Others { get; init => field = ValueList.Of(value); } = ValueList.Empty<string>();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: what is said, silence leaving no trace.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        Said said = new(language);
        said.Add(MealVoucher?.ToString(language));
        said.Add(Transport?.Terms(language).Of(new Bilingual("transport", "transport")));
        said.Add(Mobility?.Terms(language).Of(new Bilingual("forfait mobilités durables", "mobility package")));
        said.Add(HealthCover?.Terms(language).Of(new Bilingual("mutuelle", "health cover")));
        said.Add(Provident?.Terms(language).Of(new Bilingual("prévoyance", "provident cover")));
        said.Each(Others, static other => other);
        return said.Or("avantages", "benefits");
    }
}
