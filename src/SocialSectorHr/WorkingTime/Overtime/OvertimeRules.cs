using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement chooses on overtime (règles d'heures supplémentaires). Null: the Code's own figures.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record OvertimeRules : IMemberwise
{
    /// <summary>The premium of the first hours; at least 10 % (C. trav. L3121-33), usually 25 %.</summary>
    public Percent? Premium { get; init; }

    /// <summary>The premium of the following hours; at least 10 % (C. trav. L3121-33), usually 50 %.</summary>
    public Percent? PremiumBeyond { get; init; }

    /// <summary>
    /// How many overtime hours of the period bear the first premium; usually eight in a week (C. trav. L3121-36). Over a longer period, and
    /// above <see cref="WeeklyCeiling"/>, the texts read do not say: without it the hours are not split.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? FirstHours
    {
        get;
        init => field = NotNegative(value, nameof(FirstHours), "C. trav. L3121-36");
    }

    /// <summary>
    /// The hours of a week above which an arrangement over the year counts overtime at once, such as 39 h; at least the legal week (C.
    /// trav. L3121-44). They are not counted again at the end of the year: see <see cref="WorkedTime.AlreadyCounted"/>.
    /// </summary>
    public Hours? WeeklyCeiling { get; init; }

    /// <summary>
    /// The hours of a year above which there is overtime; an agreement may lower the legal 1607 h, not raise them (C. trav. L3121-44).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? YearThreshold
    {
        get;
        init => field = NotNegative(value, nameof(YearThreshold), "C. trav. L3121-44");
    }

    /// <summary>The yearly contingent; usually 220 h (C. trav. L3121-33, D3121-24).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Hours? Contingent
    {
        get;
        init => field = NotNegative(value, nameof(Contingent), "C. trav. L3121-33");
    }

    /// <summary>
    /// The rest owed for an hour beyond the contingent; at least 50 %, and 100 % above 20 employees, counted as CSS L130-1 says (C. trav.
    /// L3121-33), which is also what is owed without an agreement.
    /// </summary>
    public Percent? CompulsoryRest { get; init; }

    /// <summary>
    /// Whether paid leave enters the threshold. Usually it does in a week (Cass. soc. 10 September 2025 n° 23-14.455) and in two weeks (7
    /// January 2026 n° 24-19.410), and does not over a month, a year or above <see cref="WeeklyCeiling"/>, which is not settled.
    /// </summary>
    public bool? CountPaidLeave { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or that nothing is named.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles d'heures supplémentaires" : "overtime rules");

    /// <summary>A premium: the agreement's, at least the floor of the law, or the law's.</summary>
    internal static Percent PremiumOf(
        Percent? agreed, Dated<Percent> legal, string parameter, LocalDate on, FrenchLaw law, LegalSource? source, Explanation? why)
    {
        if (agreed is not { } premium)
        {
            DatedValue<Percent> row = law.On(on, legal);
            why?.Read(legal, row);
            return row.Value;
        }

        Percent floor = law.On(on, OvertimeRates.PremiumFloor).Value;
        if (premium < floor)
        {
            throw Refusal.OutOfRange(premium, parameter, $"at least {floor} (C. trav. L3121-33)");
        }

        why?.Chosen(
            ReferenceEquals(legal, OvertimeRates.Premium)
                ? new("première majoration des heures supplémentaires", "first premium of overtime")
                : new("seconde majoration des heures supplémentaires", "second premium of overtime"),
            premium,
            new("fixée par accord, 10 % au moins", "set by agreement, at least 10%"),
            source ?? LabourCode.L3121_33);
        return premium;
    }

    private static Hours? NotNegative(Hours? value, string parameter, string rule) =>
        value < Hours.Zero ? throw Refusal.OutOfRange(value, parameter, $"zero or more ({rule})") : value;
}
