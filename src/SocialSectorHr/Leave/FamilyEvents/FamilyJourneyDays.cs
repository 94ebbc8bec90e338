using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>So many days more for a ceremony beyond so many kilometres (délai de route).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FamilyJourneyDays : IMemberwise
{
    private FamilyJourneyDays(int beyondKm, LeaveDays days) => (BeyondKm, Days) = (beyondKm, days);

    /// <summary>The kilometres beyond which it holds; 0 where the text names no distance.</summary>
    public int BeyondKm { get; }

    /// <summary>The days, at most.</summary>
    public LeaveDays Days { get; }

    /// <summary>A step.</summary>
    /// <param name="beyondKm">The kilometres beyond which it holds; 0 to 20 000.</param>
    /// <param name="days">The days, at most; zero or more.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kilometres or the days cannot be.</exception>
    public static FamilyJourneyDays Of(int beyondKm, LeaveDays days)
    {
        if (beyondKm is < 0 or > FamilyOccasion.FarthestKm)
        {
            throw Refusal.OutOfRange(beyondKm, nameof(beyondKm), "between 0 and 20,000");
        }

        return days.Exact < 0 ? throw Refusal.OutOfRange(days, nameof(days), "zero or more") : new(beyondKm, days);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the distance.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string km = NumberText.Fixed(BeyondKm, 0, language);
        return language == Language.French ? $"{Days.ToString(language)} au-delà de {km} km" : $"{Days.ToString(language)} beyond {km} km";
    }
}
