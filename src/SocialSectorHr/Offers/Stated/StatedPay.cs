using System.Text.Json.Serialization;

namespace SocialSectorHr.Offers;

/// <summary>The pay as stated (rémunération): every amount, never reconciled.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedPay
{
    /// <summary>Every amount, each per what it is said (montants): a year and a month are two; empty where none is stated.</summary>
    public IReadOnlyList<StatedAmount> Amounts { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedAmount>();

    /// <summary>What the offer says that pay depends on (selon convention, expérience, profil); empty where it says nothing.</summary>
    public IReadOnlyList<PayCriterion> DependsOn { get; init => field = ValueList.Of(value); } = ValueList.Empty<PayCriterion>();

    /// <summary>The pay scale (coefficient, indice, points); null where none is named.</summary>
    public StatedPayScale? Scale { get; init; }

    /// <summary>The 13th month (13e mois); empty where it is named without more, null where it is not.</summary>
    public StatedThirteenthMonth? ThirteenthMonth { get; init; }

    /// <summary>The Segur supplement (complément Ségur); empty where it is named without more, null where it is not.</summary>
    public StatedSegur? Segur { get; init; }

    /// <summary>The bonuses (primes); empty where none is named.</summary>
    public IReadOnlyList<StatedBonus> Bonuses { get; init => field = ValueList.Of(value); } = ValueList.Empty<StatedBonus>();

    /// <summary>What seniority gives (ancienneté); null where it is not said.</summary>
    public StatedSeniorityPay? Seniority { get; init; }

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
        said.Each(Amounts, amount => amount.ToString(language));
        said.Each(DependsOn, criterion => criterion.Label().ToString(language));
        said.Add(Scale?.ToString(language));
        said.Add(ThirteenthMonth?.ToString(language));
        said.Add(Segur?.ToString(language));
        said.Each(Bonuses, bonus => bonus.ToString(language));
        said.Add(Seniority?.ToString(language));
        said.Add(InWords);
        return said.Or("rémunération", "pay");
    }
}
