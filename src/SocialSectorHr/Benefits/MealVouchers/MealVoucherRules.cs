using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What half days give in meal vouchers (règles des titres-restaurant). Null: the library's default.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MealVoucherRules : IMemberwise
{
    /// <summary>What half days worked give; usually the days worked rounded down, or the meal test where <see cref="HalfDayHoldsMeal"/> is
    /// said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public MealVoucherHalfDays? HalfDays
    {
        get;
        init => field = value is not { } halfDays || Enum.IsDefined(halfDays) ? value : throw Refusal.Undefined(halfDays, nameof(HalfDays));
    }

    /// <summary>Whether the meal falls in the half days worked (<see cref="MealTime.FallsIn"/>); null if it is not known.</summary>
    public bool? HalfDayHoldsMeal { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles des titres-restaurant" : "meal voucher rules");
}
