using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The renewal of a trial that employer and employee agreed on (renouvellement de l'essai), C. trav. L1221-21, L1221-23.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreedTrialRenewal : IMemberwise
{
    private AgreedTrialRenewal(Period length) => Length = length;

    /// <summary>What it adds, in whole months, weeks and days.</summary>
    public Period Length { get; }

    /// <summary>The day the employee agreed, in the first trial; null where it is not known.</summary>
    public LocalDate? AgreedOn { get; init => field = value.Iso(nameof(AgreedOn)); }

    /// <summary>Whether the letter of engagement or the contract allows it (L1221-23); null where that is not known.</summary>
    public bool? IsInContract { get; init; }

    /// <summary>Whether the employee agreed expressly, beyond going on working; null where that is not known.</summary>
    public bool? HasConsent { get; init; }

    /// <summary>A renewal.</summary>
    /// <param name="length">What it adds, in whole months, weeks and days: <c>Period.FromMonths(2)</c>.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not at least one whole day.</exception>
    public static AgreedTrialRenewal Of(Period length)
    {
        _ = WholeMonths.Split(length, nameof(length));
        return new(length);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it adds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (int months, int days) = WholeMonths.Split(Length, nameof(Length));
        string text = NoticeText.Of(months, days, language);
        return language == Language.French ? $"essai renouvelé de {text}" : $"trial renewed by {text}";
    }
}
