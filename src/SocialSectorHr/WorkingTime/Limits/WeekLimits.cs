using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The limits of working time (durées maximales), asked of the week.</summary>
public static class WeekLimits
{
    extension(WeeklySchedule week)
    {
        /// <summary>Whether the week keeps within the limits of the law.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">What an agreement or an authorisation raises.</param>
        /// <returns>
        /// The breaches, and what hours alone do not tell: rests, breaks and nights need clock times, see <see cref="Roster"/>.
        /// </returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// A raised limit is above what the law allows, or the law is not known on that day.
        /// </exception>
        public WorkingTimeCheck Check(LocalDate on, FrenchLaw law, WorkingLimitRules? rules = null) =>
            new(new WorkingTimeCheckQuestion(week, on.Iso(), law, rules));
    }
}
