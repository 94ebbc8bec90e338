using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How an agreement lets a part of the indemnity of a retirement be taken as rest (temps de repos de fin de carrière).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record CareerEndRestRules : IMemberwise
{
    /// <summary>The time added to the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public required Percent More
    {
        get;
        init => field = value >= Percent.Zero ? value : throw Refusal.OutOfRange(value, nameof(More), "zero or more");
    }

    /// <summary>How long before the leaving it may be taken.</summary>
    public required Months Within { get; init; }

    /// <summary>How long ahead it is asked for.</summary>
    public required Months AskedAhead { get; init; }

    /// <summary>The text.</summary>
    public required LegalSource Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the rest.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Source.Citation;
}
