using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the telework of an incomplete year is computed from.</summary>
internal readonly record struct TeleworkShareQuestion : IQuestion
{
    /// <summary>The days from one to the other, both in the same year.</summary>
    public TeleworkShareQuestion(TeleworkPromise promise, LocalDate start, LocalDate end, TeleworkRules? rules)
    {
        ArgumentNullException.ThrowIfNull(promise);
        if (rules?.Proration is { } proration && !Enum.IsDefined(proration))
        {
            throw Refusal.Undefined(proration, nameof(TeleworkRules.Proration));
        }

        (Promise, Start, End, Rules) = (promise, start, end, rules);
        OfYear = promise.PerFullYear ?? throw new InvalidOperationException(
            "The promise is by the week: its days of a year follow the days worked; "
                + "call Year(year, presence, worked, calendar), whose Telework they are.");
        Method = rules?.Proration ?? TeleworkProration.CalendarDays;
    }

    /// <summary>The days of a presence in a calendar year; those outside it do not count.</summary>
    public TeleworkShareQuestion(TeleworkPromise promise, int year, DateInterval presence, TeleworkRules? rules)
        : this(promise, First(year, presence), Last(year, presence), rules)
    {
    }

    public TeleworkPromise Promise { get; }

    /// <summary>The days of telework of a full year.</summary>
    public Days OfYear { get; }

    public LocalDate Start { get; }

    public LocalDate End { get; }

    public TeleworkRules? Rules { get; }

    /// <summary>The method: that of the rules, or one of the readings.</summary>
    public TeleworkProration Method { get; init; }

    /// <summary>None: no text fixes a number of days.</summary>
    FrenchLaw? IQuestion.Law => null;

    private static LocalDate First(int year, DateInterval presence)
    {
        ArgumentNullException.ThrowIfNull(presence);
        LocalDate first = LocalDate.Max(new(Timeline.CheckYear(year), 1, 1), presence.Start);
        return first <= Last(year, presence)
            ? first
            : throw Refusal.OutOfRange(presence, nameof(presence), FormattableString.Invariant($"a period with at least a day of {year}"));
    }

    private static LocalDate Last(int year, DateInterval presence) => LocalDate.Min(new(year, 12, 31), presence.End);
}
