using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the employer or an agreement sets on travel between home and work (règles de transport). Null: the law.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TransportRules : IMemberwise
{
    /// <summary>What the employer pays of the passes; usually the legal share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 100 %.</exception>
    public Percent? EmployerShare
    {
        get;
        init => field = value is not { } share || (share >= Percent.Zero && share <= Percent.Of(100))
            ? value
            : throw Refusal.OutOfRange(share, nameof(EmployerShare), "between 0% and 100% of the passes");
    }

    /// <summary>The conventional week of full time; it counts where it is shorter than the legal one (C. trav. R3261-9).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0 h and at most 60 h.</exception>
    public Hours? FullTimeWeek
    {
        get;
        init => field = value is not { } week || (week > Hours.Zero && week <= Hours.Of(60))
            ? value
            : throw Refusal.OutOfRange(week, nameof(FullTimeWeek), "more than 0 h and at most 60 h a week");
    }

    /// <summary>The text that sets these choices.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the choices, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source?.Citation ?? (language == Language.French ? "règles de transport" : "transport rules");
}
