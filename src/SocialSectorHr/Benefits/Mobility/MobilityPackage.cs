using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an employer pays a year for other travel between home and work (forfait mobilités durables), C. trav. L3261-3-1.</summary>
/// <remarks>
/// By agreement, else by the employer's decision (C. trav. L3261-4): no offer owes one; where there is one it is the same for all who meet
/// its conditions, proved each civil year (R3261-13-2). For one's own bike, car-pooling, shared or personal
/// motorised devices, and public transport other than passes; fuel and charging (C. trav. L3261-3) may be a part of it.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MobilityPackage : IMemberwise
{
    private MobilityPackage(Money amount, Money fuel) => (Amount, Fuel) = (amount, fuel);

    /// <summary>The whole amount a year, in euros, fuel included.</summary>
    public Money Amount { get; }

    /// <summary>What of it is for fuel or charging, in euros a year.</summary>
    public Money Fuel { get; }

    /// <summary>A package.</summary>
    /// <param name="amount">The whole amount a year, in euros; zero or more.</param>
    /// <param name="fuel">What of it is for fuel or charging; none unless said.</param>
    /// <returns>The package.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or fuel is not between zero and it.</exception>
    public static MobilityPackage PerYear(Money amount, Money fuel = default)
    {
        if (amount < Money.Zero)
        {
            throw Refusal.OutOfRange(amount, nameof(amount), "zero or more a year");
        }

        return fuel < Money.Zero || fuel > amount
            ? throw Refusal.OutOfRange(fuel, nameof(fuel), $"between 0 and the whole package of {amount}")
            : new(amount, fuel);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, and the fuel where there is some.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string text = $"{Amount.ToString(language)} {(french ? "par an" : "a year")}";
        return Fuel == Money.Zero ? text : $"{text} ({(french ? "dont carburant" : "of which fuel")} {Fuel.ToString(language)})";
    }
}
