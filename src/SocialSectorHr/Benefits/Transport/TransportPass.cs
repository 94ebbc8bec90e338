using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A public transport pass and its price (abonnement de transport public), C. trav. L3261-2, R3261-2.</summary>
/// <remarks>The price is that of the second class (C. trav. R3261-3).</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TransportPass : IMemberwise
{
    private TransportPass(Money price, CountingPeriod period) => (Price, Period) = (price, period);

    /// <summary>The price of the period, in euros.</summary>
    public Money Price { get; }

    /// <summary>The period it is for: the week, the month or the year.</summary>
    public CountingPeriod Period { get; }

    /// <summary>What it is; an unlimited pass unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public TransportTitle Title
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw Refusal.Undefined(value, nameof(Title));
    }

    /// <summary>Whether it renews itself until it is given up (tacite reconduction).</summary>
    public bool IsTacitlyRenewed { get; init; }

    /// <summary>
    /// Whether the employer must pay a share of it: single tickets never; a yearly pass with limited trips only if it renews itself.
    /// </summary>
    public bool IsCovered => Title switch
    {
        TransportTitle.SingleTickets => false,
        TransportTitle.LimitedTrips => Period != CountingPeriod.Year || IsTacitlyRenewed,
        _ => true,
    };

    /// <summary>The price of a month, in euros, exact: a twelfth of the year, 52/12 weeks.</summary>
    public Money Monthly => Period switch
    {
        CountingPeriod.Year => Price / 12,
        CountingPeriod.Week => Money.FromExact(Price.Exact * 52 / 12),
        _ => Price,
    };

    /// <summary>A weekly pass.</summary>
    /// <param name="price">The price of a week, in euros; zero or more.</param>
    /// <returns>The pass.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static TransportPass PerWeek(Money price) => new(Checked(price), CountingPeriod.Week);

    /// <summary>A monthly pass.</summary>
    /// <param name="price">The price of a month, in euros; zero or more.</param>
    /// <returns>The pass.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static TransportPass PerMonth(Money price) => new(Checked(price), CountingPeriod.Month);

    /// <summary>A yearly pass.</summary>
    /// <param name="price">The price of a year, in euros; zero or more.</param>
    /// <returns>The pass.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static TransportPass PerYear(Money price) => new(Checked(price), CountingPeriod.Year);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is and its price.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Title.Label(language)}, {Price.ToString(language)} {Period.Label(language)}";

    private static Money Checked(Money price) =>
        price >= Money.Zero ? price : throw Refusal.OutOfRange(price, nameof(price), "zero or more: a price is not negative");
}
