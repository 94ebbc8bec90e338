using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Leave over time (compte de congés): days acquired lot by lot, taken, carried over and lost; the balance at any date.</summary>
/// <remarks>
/// Immutable: recording gives another account. Days are charged to the lot that is lost first, then to the oldest, unless the movement
/// names its lot [convention]; those given back go to the lots they were last taken from. A lot is lost the day after its last day. On one
/// day losses come first, then the movements in the order they were recorded. Leave is not taken in advance: days acquired in the current
/// period are recorded as they are acquired. Compares by unit and movements.
/// </remarks>
[JsonConverter(typeof(LeaveAccountConverter))]
public sealed class LeaveAccount : IEquatable<LeaveAccount>, ISpoken
{
    private readonly LeavePosting[] ledger;

    private LeaveAccount(LeaveUnit unit, LeaveMovement[] movements, LeaveLedger replay)
    {
        Unit = unit;
        Movements = ValueList.Of(movements);
        ledger = replay.Replay(Movements);
        Postings = ValueList.Of(ledger);
    }

    /// <summary>What the days are counted in.</summary>
    public LeaveUnit Unit { get; }

    /// <summary>What was recorded, in the order of the days.</summary>
    public IReadOnlyList<LeaveMovement> Movements { get; }

    /// <summary>What it does to each lot, losses among it, in the order of the days; those to come too.</summary>
    public IReadOnlyList<LeavePosting> Postings { get; }

    /// <summary>An account.</summary>
    /// <param name="unit">What the days are counted in.</param>
    /// <param name="movements">What happened, in any order; movements of one day keep theirs.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// More is taken than is left on that day, more is given back than was taken, a last day is set for a lot that is lost already, or the
    /// unit is not defined.
    /// </exception>
    public static LeaveAccount Of(LeaveUnit unit, params IEnumerable<LeaveMovement> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        return Make(unit, [.. ValueList.Of(movements)], new(unit));
    }

    /// <summary>The account with more movements.</summary>
    /// <param name="movements">What happened, in any order, before what is recorded too.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Of"/>.</exception>
    public LeaveAccount Record(params IEnumerable<LeaveMovement> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        return Make(Unit, [.. Movements, .. ValueList.Of(movements)], new(Unit));
    }

    /// <summary>Whether the two have the same unit and the same movements.</summary>
    /// <param name="other">The other account.</param>
    /// <returns><see langword="true"/> if they have, otherwise <see langword="false"/>.</returns>
    public bool Equals(LeaveAccount? other) => other is not null && Unit == other.Unit && Movements.Equals(other.Movements);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LeaveAccount);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, Movements);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many movements, and the unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = NumberText.Fixed(Movements.Count, 0, language);
        return language == Language.French
            ? $"compte de congés, {Unit.Label(language)} : {count} mouvement(s)"
            : $"leave account, {Unit.Label(language)}: {count} movement(s)";
    }

    internal ReadOnlySpan<LeavePosting> Ledger => ledger;

    internal static LeaveAccount Make(LeaveUnit unit, LeaveMovement[] movements, LeaveLedger replay) => Enum.IsDefined(unit)
        ? new(unit, InOrder(movements), replay)
        : throw Refusal.Undefined(unit, nameof(unit));

    private static LeaveMovement[] InOrder(LeaveMovement[] movements)
    {
        for (int i = 1; i < movements.Length; i++)
        {
            if (movements[i].On < movements[i - 1].On)
            {
                return [.. movements.OrderBy(static movement => movement.On)]; // stable
            }
        }

        return movements;
    }
}
