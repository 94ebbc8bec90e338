using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a movement, or a loss, does to one lot (écriture du compte de congés).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeavePosting : IMemberwise
{
    internal LeavePosting(LocalDate on, LeaveMovementKind kind, int lot, LeaveDays days) => (On, Kind, Lot, Days) = (on, kind, lot, days);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What happens; never a last day.</summary>
    public LeaveMovementKind Kind { get; }

    /// <summary>The lot, by the year in which its reference period ends.</summary>
    public int Lot { get; }

    /// <summary>The days, more than 0.</summary>
    public LeaveDays Days { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day, what happens, the lot and the days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string colon = language == Language.French ? " : " : ": ";
        return FormattableString.Invariant($"{DateText.Write(On, language)}{colon}{Kind.Label(language)} ({Lot}), {Days.ToString(language)}");
    }
}
