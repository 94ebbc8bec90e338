using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the terms of a forfait in hours are computed from.</summary>
internal readonly record struct HoursForfaitQuestion : IQuestion
{
    public HoursForfaitQuestion(HoursForfait forfait, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(forfait);
        ArgumentNullException.ThrowIfNull(law);
        (Forfait, On, Law) = (forfait, on, law);
    }

    public HoursForfait Forfait { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsOfYear => Forfait.Per == CountingPeriod.Year;

    /// <summary>Whether the law says the limits, the legal duration and, for less than a year, what overtime bears on that day.</summary>
    public bool IsKnown => IsRead(WorkingLimits.DailyMaximum)
        && IsRead(WorkingLimits.WeeklyMaximum)
        && IsRead(WorkingLimits.AverageMaximum)
        && IsRead(WorkingLimits.AverageMaximumRaised)
        && (IsOfYear
            ? IsRead(LegalDurations.Year)
            : IsRead(LegalDurations.Week)
                && IsRead(OvertimeRates.Premium)
                && IsRead(OvertimeRates.PremiumBeyond)
                && IsRead(OvertimeRates.FirstHours));

    public DatedValue<T> Read<T>(Dated<T> table) => Law.On(On, table);

    private bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);
}
