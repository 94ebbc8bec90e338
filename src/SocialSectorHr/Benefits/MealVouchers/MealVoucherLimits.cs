using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a meal voucher may be free of contributions, and how much is used in a day (limites du titre-restaurant).</summary>
/// <remarks>
/// The faces are to the nearest cent: at them the employer's share is the exempt amount. Vouchers are used in the département of work and
/// its neighbours unless they bear another mention (C. trav. R3262-9), not on Sundays and holidays unless the employer says so for those
/// who
/// work then (R3262-8): not looked at. <c>default</c> explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct MealVoucherLimits : IMemberwise
{
    private readonly MealVoucherLimitsQuestion? question;

    /// <summary>The most that the employer pays free of contributions, in euros a voucher.</summary>
    public Money Exempt { get; }

    /// <summary>The lowest exempt share of the face.</summary>
    public Percent LowestShare { get; }

    /// <summary>The highest exempt share of the face.</summary>
    public Percent HighestShare { get; }

    /// <summary>The highest face at the lowest share, in euros.</summary>
    public Money FaceAtLowestShare { get; }

    /// <summary>The highest face at the highest share, in euros.</summary>
    public Money FaceAtHighestShare { get; }

    /// <summary>The most that is used in a day, in euros; null before 1 October 2022, which was not read.</summary>
    public Money? UsePerDay { get; }

    /// <summary>
    /// The exempt amount as it was published and applied at the time, in euros a voucher, in 2022 and 2023, which the law changed after the
    /// event; null on any other day.
    /// </summary>
    public Money? ExemptAsApplied => question is { } asked && asked.Law.TryOn(asked.On, BenefitLimits.MealVoucherAsApplied, out var then)
        ? then.Value
        : null;

    /// <summary>The last day that a voucher of this year is used: two months after it (C. trav. R3262-5); null where it was not
    /// read.</summary>
    public LocalDate? UsableUntil => question?.UsableUntil;

    /// <summary>The last day that an unused one may be handed back for another: a fortnight later; null where it was not read.</summary>
    public LocalDate? ExchangedUntil => question?.ExchangedUntil;

    /// <summary>Whether vouchers buy any food product on that day; null where it is not known: before 2025, from 2027 on.</summary>
    public bool? BuysAnyFood => question is { } asked && asked.Law.TryOn(asked.On, BenefitLimits.MealVoucherAnyFood, out var food)
        ? food.Value
        : null;

    /// <summary>The steps that lead to them.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Limites du titre-restaurant", "Limits of the meal voucher"),
        question,
        static (asked, why) => _ = new MealVoucherLimits(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The exempt amount and the shares between which it is exempt.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Exempt.ToString(language)} au plus, de {LowestShare.ToString(language)} à {HighestShare.ToString(language)} de la valeur"
        : $"at most {Exempt.ToString(language)}, {LowestShare.ToString(language)} to {HighestShare.ToString(language)} of the face";
}
