using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A stretch of a sickness at one share of the pay (tranche de maintien de salaire).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickPayTier : IMemberwise
{
    /// <summary>The share of the pay.</summary>
    public required Percent Rate { get; init; }

    /// <summary>What it is a share of.</summary>
    public SickPayBase Base { get; init; }

    /// <summary>How many months; null where the stretch is in days or has no end.</summary>
    public Months? Months { get; init; }

    /// <summary>How many calendar days; null where the stretch is in months or has no end.</summary>
    public Days? Days { get; init; }

    /// <summary>The seniority it is for.</summary>
    public SeniorityRange Seniority { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The length, the seniority it is for and the share.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string length = Months?.ToString(language)
            ?? Days?.ToString(language)
            ?? (language == Language.French ? "sans durée dite" : "no length said");
        string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
        string only = Seniority == SeniorityRange.Any ? string.Empty : $" ({Seniority.ToString(language)})";
        return $"{length}{only}{colon} {Rate.ToString(language)} {Base.Label(language)}";
    }
}
