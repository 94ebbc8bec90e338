using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours above the legal week (heures au-delà de la durée légale), asked of the week.</summary>
public static class WeekScheduledOvertime
{
    extension(WeeklySchedule week)
    {
        /// <summary>The hours of this schedule above the legal week, by week, month and year, and the default contingent.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The overtime; what these hours become (RTT or paid overtime) is the regime's matter.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law does not say the legal week or the contingent on that day.</exception>
        public ScheduledOvertime Overtime(LocalDate on, FrenchLaw law) => new(new ScheduledOvertimeQuestion(week, on.Iso(), law));
    }
}
