using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement chooses on part time (règles du temps partiel). Null: the Code's own figures.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PartTimeRules : IMemberwise
{
    /// <summary>The shortest part-time week of the extended branch agreement, which may be lower than 24 h (C. trav. L3123-19).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is zero or negative.</exception>
    public Hours? MinimumWeek
    {
        get;
        init => field = value <= Hours.Zero
            ? throw Refusal.OutOfRange(value, nameof(MinimumWeek), "more than 0 h (C. trav. L3123-19)")
            : value;
    }

    /// <summary>
    /// The share of the contract that complementary hours may reach, usually a tenth (C. trav. L3123-28); an extended branch agreement may
    /// go up to a third (C. trav. L3123-20).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Percent? ComplementaryHoursShare
    {
        get;
        init => field = NotNegative(value, nameof(ComplementaryHoursShare), "C. trav. L3123-20");
    }

    /// <summary>
    /// The premium of complementary hours within a tenth of the contract, usually 10 % (C. trav. L3123-29), which is also the least (C.
    /// trav. L3123-21).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Percent? ComplementaryPremium
    {
        get;
        init => field = NotNegative(value, nameof(ComplementaryPremium), "C. trav. L3123-21");
    }

    /// <summary>
    /// The premium of complementary hours beyond a tenth of the contract, usually 25 % (C. trav. L3123-29); an extended branch agreement
    /// may go down to 10 % (C. trav. L3123-21).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Percent? ComplementaryPremiumBeyond
    {
        get;
        init => field = NotNegative(value, nameof(ComplementaryPremiumBeyond), "C. trav. L3123-21");
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles du temps partiel" : "part-time rules");

    private static Percent? NotNegative(Percent? value, string parameter, string rule) =>
        value < Percent.Zero ? throw Refusal.OutOfRange(value, parameter, $"zero or more ({rule})") : value;
}
