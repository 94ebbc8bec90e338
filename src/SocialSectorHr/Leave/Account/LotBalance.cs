using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What is left of one lot of an account of leave at the end of a day (solde d'un lot).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LotBalance : IMemberwise
{
    internal LotBalance(int lot, LeavePosting[] postings, LocalDate? lastDay, LeaveUnit unit)
    {
        (Lot, LastDay) = (lot, lastDay);
        Acquired = Sum(LeaveMovementKind.Acquired);
        Taken = Sum(LeaveMovementKind.Taken) - Sum(LeaveMovementKind.GivenBack);
        Lost = Sum(LeaveMovementKind.Lost);

        LeaveDays Sum(LeaveMovementKind kind)
        {
            LeaveDays sum = LeaveDays.FromExact(0, unit);
            foreach (LeavePosting posting in postings)
            {
                sum = posting.Kind == kind ? sum + posting.Days.In(unit) : sum;
            }

            return sum;
        }
    }

    /// <summary>The lot, by the year in which its reference period ends.</summary>
    public int Lot { get; }

    /// <summary>What was acquired.</summary>
    public LeaveDays Acquired { get; }

    /// <summary>What was taken, less what was given back.</summary>
    public LeaveDays Taken { get; }

    /// <summary>What was lost.</summary>
    public LeaveDays Lost { get; }

    /// <summary>What is left.</summary>
    public LeaveDays Left => Acquired - Taken - Lost;

    /// <summary>The last day on which it can be taken, as known on the day; null for none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The lot and what is left.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        FormattableString.Invariant($"{Lot}{(language == Language.French ? " : " : ": ")}{Left.ToString(language)}");
}
