using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A number of days to work in a year instead of hours (forfait annuel en jours).</summary>
/// <remarks>
/// It needs a collective agreement, an autonomous employee and a written clause (C. trav. L3121-55, L3121-58, L3121-63): <see cref="Check"/> says what is
/// missing. It has no weekly hours (L3121-62). The solidarity day is among its days: the ceiling was 217 before 1 July 2004. Under the ceiling it is a
/// reduced forfait, not part time (Cass. soc. 27 March 2019 n° 16-23.800).
/// </remarks>
public sealed partial record DaysForfait
{
    private DaysForfait(Days perYear) => PerYear = perYear;

    /// <summary>F, the days to work in a full year with full leave: whole days or halves.</summary>
    public Days PerYear { get; }

    /// <summary>A forfait of so many days a year. The ceiling of the law, 218 days, is checked at the year of the verbs.</summary>
    /// <param name="days">The days, 1 to 366, whole or halves.</param>
    /// <returns>The forfait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year, or are not whole nor halves.</exception>
    public static DaysForfait Of(Days days) => days >= Days.Of(1) && days <= Days.Of(366) && (days.Exact * 2).IsInteger
        ? new(days)
        : throw Refusal.OutOfRange(days, nameof(days), "between 1 and 366 days, whole or halves; the law allows 218 (C. trav. L3121-64)");

    /// <summary>Whether the forfait is below the ceiling (forfait réduit); it is then no part time.</summary>
    /// <param name="on">The day whose law applies.</param>
    /// <param name="law">The law.</param>
    /// <param name="rules">A special ceiling; null for the law's.</param>
    /// <returns><see langword="true"/> below the ceiling, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The law has no ceiling on that day, or the special ceiling cannot exist.</exception>
    /// <exception cref="ArgumentException">The special ceiling has no source.</exception>
    public bool IsReduced(LocalDate on, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        return PerYear < ForfaitRules.CeilingOn(on, law, rules, null);
    }

    /// <summary>A full calendar year: the days to work and the rest days.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave of the year, in either unit.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The forfait is above the ceiling, or it cannot be worked in this year with this leave.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitYear Year(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
        Year(year, leave, LeaveDays.Ouvres(0), calendar, law, rules);

    /// <summary>A full calendar year with extra leave of the agreement's (seniority…), which reduces the days worked and not the rest days.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave that the forfait supposes, in either unit.</param>
    /// <param name="extraLeave">The extra leave, in either unit (Cass. soc. 25 May 2022 n° 20-13.262).</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The forfait is above the ceiling, or it cannot be worked in this year with this leave.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitYear Year(int year, LeaveDays leave, LeaveDays extraLeave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return ForfaitYear.Of(this, rules?.ReducedRest ?? ReducedRest.Recomputed, calendar.CountDays(year), leave, extraLeave, calendar, law, rules);
    }

    /// <summary>A full reference year of the agreement's, any twelve months (C. trav. L3121-64 I 2°), such as 1 June to 31 May.</summary>
    /// <param name="yearStart">The first day of the reference year; it ends twelve months later.</param>
    /// <param name="leave">The paid leave of the year, in either unit.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the default.</param>
    /// <returns>The days of the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The forfait is above the ceiling, or it cannot be worked in this year with this leave.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitYear Year(LocalDate yearStart, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        DayCounts counts = calendar.CountDays(yearStart, YearEnd(yearStart));
        return ForfaitYear.Of(this, rules?.ReducedRest ?? ReducedRest.Recomputed, counts, leave, LeaveDays.Ouvres(0), calendar, law, rules);
    }

    /// <summary>A full calendar year by both readings of the rest days of a reduced forfait: computed again, or a share of those of the ceiling.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leave">The paid leave of the year, in either unit.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; its reading is the usual one.</param>
    /// <returns>The two readings, ordered by their rest days; the same at the ceiling.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The forfait is above the ceiling, or it cannot be worked in this year with this leave.</exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public Readings<ForfaitYear> YearReadings(int year, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        DayCounts counts = calendar.CountDays(year);
        LeaveDays none = LeaveDays.Ouvres(0);
        if (rules?.ReducedRest is { } chosen && !Enum.IsDefined(chosen))
        {
            throw Refusal.Undefined(chosen, nameof(ForfaitRules.ReducedRest));
        }

        return new(
            [
                ForfaitYear.Of(this, ReducedRest.Recomputed, counts, leave, none, calendar, law, rules),
                ForfaitYear.Of(this, ReducedRest.ShareOfCeiling, counts, leave, none, calendar, law, rules),
            ],
            rules?.ReducedRest == ReducedRest.ShareOfCeiling ? 1 : 0,
            static (a, b) => a.RestDaysUnrounded.CompareTo(b.RestDaysUnrounded));
    }

    /// <summary>The days to work in a calendar year that is not worked from end to end.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveUsable">
    /// The paid leave that can be taken in the days present: none for a newcomer, the full leave for a full year; the leave acquired for
    /// <see cref="ForfaitProration.IncompleteLeave"/>.
    /// </param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
    /// <returns>The days to work and the rest days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The presence has no day in the year, the leave is too much, the forfait is above the ceiling or cannot be worked.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitPeriod Period(int year, DateInterval presence, LeaveDays leaveUsable, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitPeriod.Of(this, rules?.Proration ?? ForfaitProration.RemainingCalendar, Part(year, presence, calendar), leaveUsable, law, rules);

    /// <summary>The days to work in a reference year of the agreement's that is not worked from end to end.</summary>
    /// <param name="yearStart">The first day of the reference year; it ends twelve months later (C. trav. L3121-64 I 2°).</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveUsable">The paid leave that can be taken in the days present.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
    /// <returns>The days to work and the rest days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The presence has no day in the year, the leave is too much, the forfait is above the ceiling or cannot be worked.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitPeriod Period(
        LocalDate yearStart, DateInterval presence, LeaveDays leaveUsable, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null) =>
        ForfaitPeriod.Of(
            this,
            rules?.Proration ?? ForfaitProration.RemainingCalendar,
            YearPart.Of(yearStart, YearEnd(yearStart), presence, calendar),
            leaveUsable,
            law,
            rules);

    /// <summary>The days to work in an incomplete year by every method, in the order of <see cref="ForfaitProration"/>.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="presence">The contract or the presence; its days outside the year do not count.</param>
    /// <param name="leaveUsable">The paid leave that can be taken in the days present.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of the year.</param>
    /// <param name="rules">What the agreement chooses; its proration is the one taken.</param>
    /// <returns>The readings, ordered by their days; that of incomplete leave is one of them only for a full year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The presence has no day in the year, the leave is too much, the forfait is above the ceiling or cannot be worked.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public Readings<ForfaitPeriod> PeriodReadings(
        int year, DateInterval presence, LeaveDays leaveUsable, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        YearPart part = Part(year, presence, calendar);
        ForfaitProration usual = rules?.Proration ?? ForfaitProration.RemainingCalendar;
        ForfaitPeriod[] readings = new ForfaitPeriod[part.IsWhole ? 6 : 5];
        if ((uint)usual >= readings.Length)
        {
            // The rules name a method that cannot be a reading here: refused as for a single answer.
            _ = ForfaitPeriod.Of(this, usual, part, leaveUsable, law, rules);
        }

        for (int i = 0; i < readings.Length; i++)
        {
            readings[i] = ForfaitPeriod.Of(this, (ForfaitProration)i, part, leaveUsable, law, rules);
        }

        return new(readings, (int)usual, static (a, b) => a.Unrounded.CompareTo(b.Unrounded));
    }

    /// <summary>The days of a contract over several calendar years, summed: whole years are worked in full with full leave, the others in part.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="leaveUsable">The paid leave that can be taken in each year that is not whole.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="law">The law, read on the first day of each year.</param>
    /// <param name="rules">What the agreement chooses; null for the real calendar and rest days to the nearest half-day.</param>
    /// <returns>A period a year, and their sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The leave is too much, the forfait is above the ceiling or cannot be worked in one of the years.
    /// </exception>
    /// <exception cref="ArgumentException">A special ceiling has no source.</exception>
    public ForfaitPeriods Periods(DateInterval contract, LeaveDays leaveUsable, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(law);
        ForfaitPeriod[] periods = new ForfaitPeriod[contract.End.Year - contract.Start.Year + 1];
        for (int i = 0; i < periods.Length; i++)
        {
            YearPart part = Part(contract.Start.Year + i, contract, calendar);
            LeaveDays leave = part.IsWhole ? rules?.FullLeave ?? law.On(part.Year.Start, LegalLeave.PerYear).Value : leaveUsable;
            periods[i] = ForfaitPeriod.Of(this, rules?.Proration ?? ForfaitProration.RemainingCalendar, part, leave, law, rules);
        }

        return new(periods);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days a year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"forfait de {PerYear.ToString(language)} par an"
        : $"forfait of {PerYear.ToString(language)} a year";

    private static YearPart Part(int year, DateInterval presence, WorkCalendar calendar)
    {
        _ = Timeline.CheckYear(year);
        return YearPart.Of(new(year, 1, 1), new(year, 12, 31), presence, calendar);
    }

    private static LocalDate YearEnd(LocalDate yearStart) => Quantieme.AddMonths(yearStart, 12).PlusDays(-1);

    private static string OtherRegime(ForfaitRules? rules) => rules?.Ceiling is not null ? string.Empty
        : $"; another regime's ceiling is {nameof(ForfaitRules)}.{nameof(ForfaitRules.Ceiling)}, with its {nameof(ForfaitRules.Source)}";

    internal Days UnderCeiling(LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        why?.Given(new("forfait", "forfait"), PerYear);
        Days ceiling = ForfaitRules.CeilingOn(on, law, rules, why);
        return PerYear <= ceiling ? ceiling
            : throw Refusal.OutOfRange(PerYear, nameof(PerYear), $"at most {ceiling} ({rules?.Source?.Citation ?? "C. trav. L3121-64"}){OtherRegime(rules)}");
    }
}
