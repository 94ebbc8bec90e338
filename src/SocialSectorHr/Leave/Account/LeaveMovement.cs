using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Something recorded in an account of leave (mouvement du compte de congés).</summary>
[JsonConverter(typeof(LeaveMovementConverter))]
public sealed record LeaveMovement : ISpoken
{
    private LeaveMovement(LeaveMovementKind kind, LocalDate on, int? lot, Days days, LocalDate? lastDay)
    {
        _ = on.Said();
        _ = lastDay.Said();
        if (lot is < 1 or > 9998)
        {
            throw Refusal.OutOfRange(lot, nameof(lot), "the year in which a reference period ends");
        }

        if (kind != LeaveMovementKind.LastDay && days.Exact <= 0)
        {
            throw Refusal.OutOfRange(days, nameof(days), "more than 0 days");
        }

        if (lastDay < on)
        {
            throw Refusal.OutOfRange(lastDay, nameof(lastDay), $"on the day it is set ({DateText.Iso(on)}) or after");
        }

        (Kind, On, Lot, Days, To) = (kind, on, lot, days, lastDay);
    }

    /// <summary>What happens.</summary>
    public LeaveMovementKind Kind { get; }

    /// <summary>The day it happens.</summary>
    public LocalDate On { get; }

    /// <summary>The lot, by the year in which its reference period ends; null where the account finds it.</summary>
    public int? Lot { get; }

    /// <summary>The days, in the unit of the account; zero where a last day is set.</summary>
    public Days Days { get; }

    /// <summary>The last day that is set; null for none.</summary>
    public LocalDate? To { get; }

    /// <summary>Days are acquired.</summary>
    /// <param name="on">The day from which they can be taken.</param>
    /// <param name="lot">The year in which their reference period ends.</param>
    /// <param name="days">The days, in the unit of the account; more than 0.</param>
    /// <returns>The movement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no day, or the lot is no year.</exception>
    public static LeaveMovement Acquired(LocalDate on, int lot, Days days) => new(LeaveMovementKind.Acquired, on, lot, days, null);

    /// <summary>Days are taken, all charged to one day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="days">The days, in the unit of the account; more than 0.</param>
    /// <param name="lot">The lot; null for the ones lost first.</param>
    /// <returns>The movement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no day, or the lot is no year.</exception>
    public static LeaveMovement Taken(LocalDate on, Days days, int? lot = null) =>
        new(LeaveMovementKind.Taken, on, lot, days, null);

    /// <summary>Days that were taken come back.</summary>
    /// <param name="on">The day.</param>
    /// <param name="days">The days, in the unit of the account; more than 0.</param>
    /// <param name="lot">The lot; null for the ones they were last taken from.</param>
    /// <returns>The movement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no day, or the lot is no year.</exception>
    public static LeaveMovement GivenBack(LocalDate on, Days days, int? lot = null) =>
        new(LeaveMovementKind.GivenBack, on, lot, days, null);

    /// <summary>The last day of a lot is set, put off or taken away.</summary>
    /// <param name="on">The day from which it holds; while the lot is not yet lost.</param>
    /// <param name="lot">The year in which its reference period ends.</param>
    /// <param name="lastDay">The last day on which it can be taken; null for none.</param>
    /// <returns>The movement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day comes before it is set, or the lot is no year.</exception>
    public static LeaveMovement LastDay(LocalDate on, int lot, LocalDate? lastDay) =>
        new(LeaveMovementKind.LastDay, on, lot, Days.Zero, lastDay);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day, what happens and how much.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string what = (Kind, To, language == Language.French) switch
        {
            (LeaveMovementKind.LastDay, { } day, _) => DateText.Write(day, language),
            (LeaveMovementKind.LastDay, null, true) => "aucune",
            (LeaveMovementKind.LastDay, null, false) => "none",
            _ => Days.ToString(language),
        };
        string lot = Lot is { } year ? FormattableString.Invariant($" ({year})") : string.Empty;
        string colon = language == Language.French ? " : " : ": ";
        return $"{DateText.Write(On, language)}{colon}{Kind.Label(language)}{lot}, {what}";
    }
}
