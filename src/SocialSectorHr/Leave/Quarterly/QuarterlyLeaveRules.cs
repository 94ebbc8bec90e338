using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that an agreement gives in each quarter without annual leave (congés trimestriels). The law gives none.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record QuarterlyLeaveRules : IMemberwise
{
    /// <summary>The days of a quarter of full work; zero where the staff has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public required LeaveDays PerQuarter
    {
        get;
        init => field = value.Exact >= 0 ? value : throw Refusal.OutOfRange(value, nameof(PerQuarter), "zero or more");
    }

    /// <summary>The calendar days of absence, begun or whole, that cost a day; null where the text takes nothing off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not more than 0.</exception>
    public Days? DayLostPer
    {
        get;
        init => field = value is not { } days || days > Days.Zero ? value : throw Refusal.OutOfRange(days, nameof(DayLostPer), "more than 0");
    }

    /// <summary>The calendar days of sickness of a quarter that cost nothing.</summary>
    public Days NeutralSickness { get; init; }

    /// <summary>The text that sets these days.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of a quarter.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{PerQuarter.ToString(language)} {(language == Language.French ? "par trimestre" : "a quarter")}";
}
