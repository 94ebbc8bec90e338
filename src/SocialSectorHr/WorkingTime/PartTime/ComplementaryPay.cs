using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What complementary hours pay at a rate an hour (paiement des heures complémentaires), C. trav. L3123-8.</summary>
/// <remarks>
/// In euros, exact until <see cref="Money.Round()"/>. Every hour owes its rate and its premium, those beyond what is allowed too.
/// <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ComplementaryPay : IMemberwise
{
    private readonly ComplementaryPayQuestion? question;

    internal ComplementaryPay(ComplementaryPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        ComplementaryHours hours = question.Hours is { } asked ? new(asked) : default;
        Money hourly = question.Hourly;
        why?.Given(new("taux horaire brut", "gross hourly rate"), hourly);
        WithinTenth = At(
            new("heures dans la limite du dixième, majorées", "hours within a tenth, with their premium"),
            hours.WithinTenth,
            hourly,
            hours.Premium,
            why);
        BeyondTenth = At(
            new("heures au-delà du dixième, majorées", "hours beyond a tenth, with their premium"),
            hours.BeyondTenth,
            hourly,
            hours.PremiumBeyond,
            why);
        why?.Computed(new("montant dû", "amount due"), $"{WithinTenth} + {BeyondTenth}", Amount);
    }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly => question?.Hourly ?? default;

    /// <summary>The hours within a tenth of the contract, at the rate and their premium.</summary>
    public Money WithinTenth { get; }

    /// <summary>The hours beyond a tenth, at the rate and their premium.</summary>
    public Money BeyondTenth { get; }

    /// <summary>What is due.</summary>
    public Money Amount => WithinTenth + BeyondTenth;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Paiement des heures complémentaires", "Pay of the complementary hours"),
        question,
        static (asked, why) => _ = new ComplementaryPay(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is due.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Amount.ToString(language);

    private static Money At(Bilingual label, Hours hours, Money hourly, Percent premium, Explanation? why)
    {
        Money pay = Money.FromExact(hours.Exact * hourly.Exact * (1 + premium.Exact));
        why?.Computed(label, $"{hours} × {hourly} × (1 + {premium})", pay, LabourCode.L3123_29);
        return pay;
    }
}
