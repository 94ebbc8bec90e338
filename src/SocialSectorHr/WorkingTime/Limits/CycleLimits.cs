using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The limits of working time (durées maximales), asked of the cycle.</summary>
public static class CycleLimits
{
    extension(WorkCycle cycle)
    {
        /// <summary>Whether the durations and the days of the cycle keep within the limits of the law.</summary>
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
            new(new WorkingTimeCheckQuestion(cycle, on.Iso(), law, rules));
    }
}
