using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What leave takes of a real month (part du mois), in hours or in working days: what the pay kept is counted by.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveInMonth : IMemberwise
{
    private LeaveInMonth(LeaveMaintenance maintenance, Fraction taken, Fraction ofMonth)
    {
        if (ofMonth <= 0)
        {
            throw Refusal.OutOfRange(ofMonth.ToDecimal(), nameof(ofMonth), "more than zero: the month has no work");
        }

        if (taken < 0 || taken > ofMonth)
        {
            throw Refusal.OutOfRange(taken.ToDecimal(), nameof(taken), $"between 0 and the {ofMonth} of the month");
        }

        (Maintenance, Taken, OfMonth) = (maintenance, taken, ofMonth);
    }

    /// <summary>
    /// What the month is counted in: <see cref="LeaveMaintenance.RealHours"/> or <see cref="LeaveMaintenance.RealWorkingDays"/>.
    /// </summary>
    public LeaveMaintenance Maintenance { get; }

    internal Fraction Taken { get; }

    internal Fraction OfMonth { get; }

    /// <summary>By the hours that would have been worked, as the courts prefer.</summary>
    /// <param name="taken">Those of the leave in the month; 0 to those of the month.</param>
    /// <param name="ofMonth">Those of the whole month; more than 0.</param>
    /// <returns>The part of the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month has no hours, or the leave has more.</exception>
    public static LeaveInMonth OfHours(Hours taken, Hours ofMonth) => new(LeaveMaintenance.RealHours, taken.Exact, ofMonth.Exact);

    /// <summary>By the days that would have been worked.</summary>
    /// <param name="taken">Those of the leave in the month; 0 to those of the month.</param>
    /// <param name="ofMonth">Those of the whole month; more than 0.</param>
    /// <returns>The part of the month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month has no days, or the leave has more.</exception>
    public static LeaveInMonth OfDays(Days taken, Days ofMonth) => new(LeaveMaintenance.RealWorkingDays, taken.Exact, ofMonth.Exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is taken, of what.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Maintenance == LeaveMaintenance.RealHours
        ? $"{Hours.FromExact(Taken).ToString(language)} / {Hours.FromExact(OfMonth).ToString(language)}"
        : $"{Days.FromExact(Taken).ToString(language)} / {Days.FromExact(OfMonth).ToString(language)}";
}
