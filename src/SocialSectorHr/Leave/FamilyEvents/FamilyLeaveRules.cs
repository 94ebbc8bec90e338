using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on leave for family events (règles de congés familiaux). Null: the law alone.</summary>
/// <remarks>Event by event the better of the two is due (C. trav. L3142-4, L3142-5).</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FamilyLeaveRules : IMemberwise
{
    /// <summary>The days it gives; the first row that concerns the event holds.</summary>
    public IReadOnlyList<FamilyLeaveRow> Rows { get; init => field = ValueList.Of(value); } = ValueList.Empty<FamilyLeaveRow>();

    /// <summary>
    /// The days it gives for the journey, at most; the greatest that the distance passes holds. Empty: it names none, or they were not
    /// read.
    /// </summary>
    public IReadOnlyList<FamilyJourneyDays> Journey { get; init => field = ValueList.Of(value); } = ValueList.Empty<FamilyJourneyDays>();

    /// <summary>Whether the employer may refuse the days for the journey; null where the agreement names none.</summary>
    public bool? IsJourneyAtDiscretion { get; init; }

    /// <summary>
    /// The agreement whose text on the topic is not held: the law alone is applied, and the result says so; null otherwise.
    /// </summary>
    public Bilingual? NotHeld { get; init; }

    /// <summary>The text that sets these days.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets the days, or what they are about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de congés familiaux" : "rules of family leave");

    internal LeaveDays? DaysOf(FamilyOccasion occasion)
    {
        for (int i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Concerns(occasion))
            {
                return Rows[i].Days;
            }
        }

        return null;
    }

    internal LeaveDays? JourneyOf(FamilyOccasion occasion)
    {
        if (occasion.DistanceKm is not { } km || Journey.Count == 0)
        {
            return null;
        }

        LeaveDays most = LeaveDays.FromExact(0, Journey[0].Days.Unit);
        for (int i = 0; i < Journey.Count; i++)
        {
            most = km > Journey[i].BeyondKm && Journey[i].Days > most ? Journey[i].Days : most;
        }

        return most;
    }
}
