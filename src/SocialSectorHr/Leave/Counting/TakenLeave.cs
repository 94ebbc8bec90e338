using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Leave as it is taken: from a day, or its noon, to a day, or its noon (congé pris, demi-journées comprises).</summary>
/// <remarks>
/// No law knows half days of leave: they are a practice of the employer, and are counted only where
/// <see cref="LeaveCountingRules.HalfDays"/> says so.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TakenLeave : IMemberwise
{
    private TakenLeave(DateInterval days) => Days = days;

    /// <summary>The days off, both ends included.</summary>
    public DateInterval Days { get; }

    /// <summary>Whether the morning of the first day is worked.</summary>
    /// <exception cref="ArgumentException">One day alone would be worked in the morning and in the afternoon.</exception>
    public bool FromNoon { get; init => field = value && UntilNoon ? TwoHalves(nameof(FromNoon)) : value; }

    /// <summary>Whether the afternoon of the last day is worked.</summary>
    /// <exception cref="ArgumentException">One day alone would be worked in the morning and in the afternoon.</exception>
    public bool UntilNoon { get; init => field = value && FromNoon ? TwoHalves(nameof(UntilNoon)) : value; }

    internal bool HasHalves => FromNoon || UntilNoon;

    /// <summary>Whole days off; a half day at an end is added with <c>with</c>.</summary>
    /// <param name="days">The days off, both ends included.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are of another calendar than the ISO one.</exception>
    public static TakenLeave Of(DateInterval days) => new(days.Iso());

    /// <summary>One day off; half of it is added with <c>with</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The leave.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one.</exception>
    public static TakenLeave On(LocalDate day) => new(new DateInterval(day.Iso(), day));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and the halves if any.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string noon = (FromNoon, UntilNoon, language == Language.French) switch
        {
            (false, false, _) => string.Empty,
            (true, false, true) => ", à partir de midi",
            (true, false, false) => ", from noon",
            (false, true, true) => ", jusqu'à midi",
            (false, true, false) => ", until noon",
            (true, true, true) => ", de midi à midi",
            (true, true, false) => ", from noon to noon",
        };
        return (Days.Length == 1 ? DateText.Write(Days.Start, language) : DateText.Period(Days.Start, Days.End, language)) + noon;
    }

    private bool TwoHalves(string name) => Days.Start < Days.End
        ? true
        : throw new ArgumentException($"{name} is true: of one day the morning or the afternoon is taken, not neither of them.", name);
}
