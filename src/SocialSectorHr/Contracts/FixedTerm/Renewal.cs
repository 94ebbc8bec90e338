using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A renewal of a fixed-term contract for a definite length (renouvellement), C. trav. L1243-13 and L1243-13-1.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Renewal : IMemberwise
{
    private Renewal(LocalDate end) => End = end;

    /// <summary>The last day of the renewed contract.</summary>
    public LocalDate End { get; }

    /// <summary>The first day of the renewal, if it is stated; null: the day after the term it follows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is after <see cref="End"/>.</exception>
    public LocalDate? Start
    {
        get;
        init => field = value.Iso(nameof(Start)) is not { } start || start <= End
            ? value
            : throw Refusal.OutOfRange(start, nameof(Start), $"on or before the end of the renewal, {DateText.Iso(End)}");
    }

    /// <summary>The day the amendment was signed; null if the contract itself held the terms of the renewal.</summary>
    public LocalDate? SignedOn { get; init => field = value.Iso(nameof(SignedOn)); }

    /// <summary>A renewal until a day.</summary>
    /// <param name="end">The last day, included.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static Renewal Until(LocalDate end) => new(end.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The last day of the renewal.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"renouvelé jusqu'au {DateText.Write(End, language)}"
        : $"renewed until {DateText.Write(End, language)}";
}
