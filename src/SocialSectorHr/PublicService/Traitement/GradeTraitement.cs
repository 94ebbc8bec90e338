using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What a grade pays (traitement), asked of the grade.</summary>
public static class GradeTraitement
{
    extension(Grade grade)
    {
        /// <summary>The pay of a step on a day (traitement indiciaire): décret 85-1148, art. 3.</summary>
        /// <param name="step">The number of the step, from 1 on.</param>
        /// <param name="on">The day.</param>
        /// <param name="law">The grid, the value of the point and the minimum index.</param>
        /// <returns>The pay, full time.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The grade has no such step, or the grid or the point is not known on the
        /// day.</exception>
        public GradePay Pay(int step, LocalDate on, FrenchLaw law) => new(new GradePayQuestion(grade, step, on, law));

        /// <summary>From the first step to the last, on a day (fourchette).</summary>
        /// <param name="on">The day.</param>
        /// <param name="law">The grid, the value of the point and the minimum index.</param>
        /// <returns>The range, full time.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The grid or the point is not known on the day.</exception>
        public GradePayRange PayRange(LocalDate on, FrenchLaw law) => new(new GradePayRangeQuestion(grade, on, law));

        /// <summary>The step that an agent has reached on a day (avancement d'échelon), by length of service alone.</summary>
        /// <remarks>
        /// Each step lasts as long as the grid of that day says. A promotion, a change of grade, or time that does not count (unpaid
        /// leave) is the caller's: ask again from the day after it. Seniority kept at an entry is an earlier <paramref name="since"/>.
        /// </remarks>
        /// <param name="step">The number of the step where it begins.</param>
        /// <param name="since">The first day in that step.</param>
        /// <param name="on">The day; on or after the first.</param>
        /// <param name="law">The grid.</param>
        /// <returns>The step, since when, and when the next one comes.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The grade has no such step, the day is before the first one, or the grid is not
        /// known on the day.</exception>
        public StepReached StepOn(int step, LocalDate since, LocalDate on, FrenchLaw law) =>
            new(new StepReachedQuestion(grade, step, since, on, law));
    }
}
