using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// The paid leave of a full year (droit annuel à congés payés): five weeks by law, more by agreement, counted in ouvrables or in ouvrés.
/// </summary>
/// <remarks>
/// Private law: C. trav. L3141-1 s. A right below five weeks cannot be computed with, since no term may give less (L3141-3);
/// <see cref="IsAtLeastLegal(Weeks)"/> checks what an offer says. Part time acquires the same number of days; counting them differs.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PaidLeaveRight : IMemberwise
{
    private PaidLeaveRight(Weeks weeks, LeaveUnit unit) => (Weeks, Unit) = (weeks, unit);

    /// <summary>The weeks of a full year: 5 by law.</summary>
    public Weeks Weeks { get; }

    /// <summary>How the days are counted: six ouvrables or five ouvrés a week.</summary>
    public LeaveUnit Unit { get; }

    /// <summary>The days of a full year.</summary>
    public LeaveDays Annual => LeaveDays.Of(Weeks, Unit);

    /// <summary>The days acquired by a month, a twelfth of the year, exact: 2.5 ouvrables or 25/12 ouvrés by law.</summary>
    public LeaveDays PerMonth => Annual / 12;

    /// <summary>The days the law gives for a full year: 30 ouvrables or 25 ouvrés.</summary>
    public LeaveDays LegalMinimum => LeaveDays.Of(LegalLeave.WeeksPerYear, Unit);

    /// <summary>The days of a full year above those of the law.</summary>
    public LeaveDays AboveLegal => Annual - LegalMinimum;

    /// <summary>The five weeks of the law (C. trav. L3141-3).</summary>
    /// <param name="unit">How the days are counted.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not defined.</exception>
    public static PaidLeaveRight Legal(LeaveUnit unit) => OfWeeks(LegalLeave.WeeksPerYear, unit);

    /// <summary>A right in weeks: six weeks are 36 ouvrables or 30 ouvrés.</summary>
    /// <param name="weeks">The weeks of a full year; 5 to 52.</param>
    /// <param name="unit">How the days are counted.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks are fewer than the law's five or more than 52, or the unit is not defined.</exception>
    public static PaidLeaveRight OfWeeks(Weeks weeks, LeaveUnit unit)
    {
        _ = LeaveDays.PerWeek(unit);
        return IsAtLeastLegal(weeks) && weeks <= Weeks.Of(52)
            ? new(weeks, unit)
            : throw Refusal.OutOfRange(weeks, nameof(weeks), "at least the 5 weeks of the law (C. trav. L3141-3) and at most 52");
    }

    /// <summary>A right in days: 30 ouvrés are six weeks.</summary>
    /// <param name="days">The days of a full year.</param>
    /// <returns>The right.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are fewer than the law's 30 ouvrables or 25 ouvrés, or more than 52 weeks.</exception>
    public static PaidLeaveRight OfDays(LeaveDays days) => IsAtLeastLegal(days) && WeeksOf(days) <= Weeks.Of(52)
        ? new(WeeksOf(days), days.Unit)
        : throw Refusal.OutOfRange(days, nameof(days), "at least the 30 ouvrables or 25 ouvrés of the law (C. trav. L3141-3) and at most 52 weeks");

    /// <summary>Whether so many weeks for a full year are at least those of the law (C. trav. L3141-3).</summary>
    /// <param name="weeks">The weeks as stated.</param>
    /// <returns><see langword="true"/> if lawful, otherwise <see langword="false"/>.</returns>
    public static bool IsAtLeastLegal(Weeks weeks) => weeks >= LegalLeave.WeeksPerYear;

    /// <summary>Whether so many days for a full year are at least those of the law (C. trav. L3141-3).</summary>
    /// <param name="days">The days as stated.</param>
    /// <returns><see langword="true"/> if lawful, otherwise <see langword="false"/>.</returns>
    public static bool IsAtLeastLegal(LeaveDays days) => IsAtLeastLegal(WeeksOf(days));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The weeks and the days of a full year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Weeks.ToString(language)} ({Annual.ToString(language)})";

    private static Weeks WeeksOf(LeaveDays days) => Weeks.FromExact(days.Exact / LeaveDays.PerWeek(days.Unit));
}
