using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A time worked for the firm before a hiring (travail antérieur), which may shorten the trial.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record EarlierWork : IMemberwise
{
    private EarlierWork(EarlierWorkKind kind, DateInterval period) => (Kind, Period) = (kind, period);

    /// <summary>What it was.</summary>
    public EarlierWorkKind Kind { get; }

    /// <summary>When, both days included.</summary>
    public DateInterval Period { get; }

    /// <summary>
    /// Whether the new job asks for the same skills, without functional discontinuity; null: supposed so for a fixed term, not for an
    /// internship.
    /// </summary>
    public bool? IsSameJob { get; init; }

    /// <summary>Work of a kind over a period.</summary>
    /// <param name="kind">What it was.</param>
    /// <param name="period">When, both days included.</param>
    /// <returns>The work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static EarlierWork Of(EarlierWorkKind kind, DateInterval period)
    {
        _ = period.Iso();
        return Enum.IsDefined(kind) ? new(kind, period) : throw Refusal.Undefined(kind, nameof(kind));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The kind and its dates.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{Kind.Label(language)} du {DateText.Write(Period.Start, language)} au {DateText.Write(Period.End, language)}"
        : $"{Kind.Label(language)} from {DateText.Write(Period.Start, language)} to {DateText.Write(Period.End, language)}";

    /// <summary>Checks one of the works given as <paramref name="parameter"/>.</summary>
    internal EarlierWork Before(LocalDate start, string parameter) => Period.End < start
        ? this
        : throw Refusal.OutOfRange(this, parameter, $"over before the first day of the contract, {DateText.Iso(start)}");
}
