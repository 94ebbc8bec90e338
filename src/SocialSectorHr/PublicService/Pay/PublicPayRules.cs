using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What a payroll chooses where the texts leave a choice (règles de paie publique). Null: the library's default.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicPayRules : IMemberwise
{
    /// <summary>How the proportional part of the family supplement is rounded; usually down to the cent, as the printed bounds
    /// are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public MoneyRounding? FamilySupplement
    {
        get;
        init => field = value is not { } rounding || Enum.IsDefined(rounding)
            ? value
            : throw Refusal.Undefined(rounding, nameof(FamilySupplement));
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de paie publique" : "rules of public pay");
}
