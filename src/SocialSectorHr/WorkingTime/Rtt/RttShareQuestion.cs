using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the RTT days of an incomplete year are computed from.</summary>
internal readonly record struct RttShareQuestion : IQuestion
{
    private readonly YearPart part;

    // method: the method of one reading among several; null for that of the rules.
    public RttShareQuestion(
        RttPromise promise, in YearPart part, LeaveDays leave, FrenchLaw law, RttRules? rules, RttProration? method = null)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(law);
        _ = DaysToWork.Of(part.Part, leave, part.Calendar);
        (Promise, this.part, Leave, Law, Rules) = (promise, part, leave, law, rules);
        Method = method ?? rules?.Proration ?? RttProration.CalendarDays;
        if (Method is < RttProration.CalendarDays or > RttProration.MonthlyAccrual)
        {
            throw Refusal.Undefined(Method, nameof(RttRules.Proration));
        }

        if (Method == RttProration.RecomputeAverage35)
        {
            WeeklySchedule week = promise.Week
                ?? throw new ArgumentException(
                    $"The promise of {promise.PerYear} has no {nameof(RttPromise.Week)}: the average of 35 h cannot be computed again.",
                    nameof(promise));
            _ = week.Check(part.Calendar);
        }
    }

    public RttPromise Promise { get; }

    public YearPart Part => part;

    /// <summary>The leave really taken in the days present.</summary>
    public LeaveDays Leave { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    public RttProration Method { get; }

    public bool IsKnown => Method != RttProration.RecomputeAverage35 || Law.TryOn(part.Part.Start, LegalDurations.Week, out _);

    public static YearPart InYear(int year, DateInterval presence, WorkCalendar calendar)
    {
        _ = Timeline.CheckYear(year);
        return YearPart.Of(new(year, 1, 1), new(year, 12, 31), presence, calendar);
    }

    public static YearPart From(LocalDate yearStart, DateInterval presence, WorkCalendar calendar) => yearStart.Day == 1
        ? YearPart.Of(yearStart, Quantieme.AddMonths(yearStart, 12).PlusDays(-1), presence, calendar)
        : throw Refusal.OutOfRange(yearStart, nameof(yearStart), "the first day of a month");
}
