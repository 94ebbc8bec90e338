using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement gives for one event (ligne d'une convention).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record FamilyLeaveRow : IMemberwise
{
    /// <summary>What happened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public required FamilyEvent Event
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw Refusal.Undefined(value, nameof(Event));
    }

    /// <summary>The days it gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are negative.</exception>
    public required LeaveDays Days
    {
        get;
        init => field = value.Exact >= 0 ? value : throw Refusal.OutOfRange(value, nameof(Days), "zero or more");
    }

    /// <summary>Of a child's death: whether the row is that of a child under 25 or a parent; null for any child.</summary>
    public bool? OfYoungChild { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The event and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Event.Label(language)}: {Days.ToString(language)}";

    internal bool Concerns(FamilyOccasion occasion) =>
        Event == occasion.Event && (OfYoungChild is not { } young || young == occasion.IsYoungChild);
}
