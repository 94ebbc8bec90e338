using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an employer pays a year beside the pay (avantages, part de l'employeur), in euros. Null: none, or not known.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record EmployerBenefits : IMemberwise
{
    /// <summary>Of meal vouchers, such as <see cref="MealVouchers.EmployerTotal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? MealVouchers
    {
        get;
        init => field = Paid(value, nameof(MealVouchers));
    }

    /// <summary>Of passes, such as <see cref="TransportRefund.Yearly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? Transport
    {
        get;
        init => field = Paid(value, nameof(Transport));
    }

    /// <summary>Of other travel, such as <see cref="MobilityExemption.Amount"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? Mobility
    {
        get;
        init => field = Paid(value, nameof(Mobility));
    }

    /// <summary>Of the health cover, such as <see cref="HealthCoverSplit.Yearly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? HealthCover
    {
        get;
        init => field = Paid(value, nameof(HealthCover));
    }

    /// <summary>Of the provident cover, such as <see cref="ProvidentCover.Yearly"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Money? Provident
    {
        get;
        init => field = Paid(value, nameof(Provident));
    }

    /// <summary>The sum of what is known; null where nothing is.</summary>
    public Money? Total => (MealVouchers ?? Transport ?? Mobility ?? HealthCover ?? Provident) is null
        ? null
        : (MealVouchers ?? Money.Zero) + (Transport ?? Money.Zero) + (Mobility ?? Money.Zero)
            + (HealthCover ?? Money.Zero) + (Provident ?? Money.Zero);

    /// <summary>Each benefit that has a figure, with its name, in the order they are added up.</summary>
    internal void Give(Explanation why)
    {
        Add(new("titres-restaurant, part de l'employeur", "meal vouchers, employer's share"), MealVouchers);
        Add(new("transport, part de l'employeur", "transport, employer's share"), Transport);
        Add(new("forfait mobilités durables", "mobility package"), Mobility);
        Add(new("mutuelle, part de l'employeur", "health cover, employer's share"), HealthCover);
        Add(new("prévoyance, part de l'employeur", "provident cover, employer's share"), Provident);

        void Add(Bilingual label, Money? paid)
        {
            if (paid is { } amount)
            {
                why.Given(label, amount);
            }
        }
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The sum of what is known.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => (Total, language == Language.French) switch
    {
        (null, true) => "aucun avantage chiffré",
        (null, false) => "no benefit with a figure",
        ({ } total, true) => $"{total.ToString(language)} par an",
        ({ } total, false) => $"{total.ToString(language)} a year",
    };

    private static Money? Paid(Money? value, string name) => value is not { } paid || paid >= Money.Zero
        ? value
        : throw Refusal.OutOfRange(paid, name, "zero or more a year");
}
