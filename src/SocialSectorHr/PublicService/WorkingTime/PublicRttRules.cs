using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What an administration chooses on RTT (règles de RTT). Null: the library's default.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PublicRttRules : IMemberwise
{
    /// <summary>How the days of a share of full time are rounded; usually to the nearest half day: the administration's page says the half
    /// day below or above, without saying which.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public DayRounding? Rounding
    {
        get;
        init => field = value is not { } rounding || Enum.IsDefined(rounding) ? value : throw Refusal.Undefined(rounding, nameof(Rounding));
    }

    /// <summary>How the quotient of sickness is rounded before the absence is divided by it; usually to the nearest whole day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public DayRounding? QuotientRounding
    {
        get;
        init => field = value is not { } rounding || Enum.IsDefined(rounding)
            ? value
            : throw Refusal.Undefined(rounding, nameof(QuotientRounding));
    }

    /// <summary>Whether maternity leave takes RTT off as health leave does; usually not: by the text it is a family leave, the
    /// administration's page says otherwise.</summary>
    public bool? CountsMaternity { get; init; }

    /// <summary>Whether the solidarity day is done by giving up a day of RTT; usually not counted here.</summary>
    public bool? TakesSolidarityDay { get; init; }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de RTT publiques" : "public RTT rules");
}
