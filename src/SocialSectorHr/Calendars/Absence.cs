using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Days of absence for one reason (absence).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Absence : IMemberwise
{
    /// <summary>An absence.</summary>
    /// <param name="period">The days, both ends included.</param>
    /// <param name="kind">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public Absence(DateInterval period, AbsenceKind kind)
    {
        _ = period.Iso();
        Period = period;
        Kind = Enum.IsDefined(kind) ? kind : throw Refusal.Undefined(kind, nameof(kind));
    }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Period { get; }

    /// <summary>The reason.</summary>
    public AbsenceKind Kind { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The reason and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Kind.Label().ToString(language)} {DateText.Period(Period.Start, Period.End, language)}";
}
