using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A step of a scale of retirement (palier): from which seniority, and how many months of pay.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record RetirementStep : IMemberwise
{
    /// <summary>The seniority concerned, with the comparators of the text.</summary>
    public SeniorityRange Seniority { get; init; }

    /// <summary>Whether the seniority is that in the field of the agreement, all employers together; otherwise in the firm.</summary>
    public bool IsOfField { get; init; }

    /// <summary>Months of pay, whatever the seniority in the step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Months Flat
    {
        get;
        init => field = value >= Months.Zero ? value : throw Refusal.OutOfRange(value, nameof(Flat), "0 months or more");
    }

    /// <summary>Months of pay for each year of seniority, a part of a year for its share.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Months PerYear
    {
        get;
        init => field = value >= Months.Zero ? value : throw Refusal.OutOfRange(value, nameof(PerYear), "0 months or more");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The seniority and what it gives.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string rate = PerYear > Months.Zero ? $"{PerYear.ToString(language)} {(french ? "par an" : "a year")}" : Flat.ToString(language);
        return $"{Seniority.ToString(language)}{(french ? " : " : ": ")}{rate}";
    }
}
