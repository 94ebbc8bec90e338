using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A leave to be with a seriously ill or disabled child (congé de présence parentale), C. trav. L1225-62.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ParentalPresence : IMemberwise
{
    private ParentalPresence(LocalDate start) => Start = start;

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The days taken so far, halves counted; none unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not 0 to 310.</exception>
    public Days Taken
    {
        get;
        init => field = value >= Days.Zero && value <= Days.Of(310) ? value : throw Refusal.OutOfRange(value, nameof(Taken), "between 0 and 310");
    }

    /// <summary>A leave that begins on a day.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>The leave; the days taken are added with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static ParentalPresence From(LocalDate start) => new(start.Iso());

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The first day.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{(language == Language.French ? "présence parentale depuis le" : "parental presence since")} {DateText.Write(Start, language)}";
}
