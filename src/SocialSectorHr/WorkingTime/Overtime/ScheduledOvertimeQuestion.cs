using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the overtime of a schedule is computed from.</summary>
internal readonly record struct ScheduledOvertimeQuestion : IQuestion
{
    public ScheduledOvertimeQuestion(WeeklySchedule week, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (Week, On, Law) = (week, on, law);
    }

    public WeeklySchedule Week { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(On, LegalDurations.Week, out _) && Law.TryOn(On, OvertimeRates.Contingent, out _);
}
