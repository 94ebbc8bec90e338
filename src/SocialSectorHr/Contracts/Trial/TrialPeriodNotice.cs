using NodaTime;

namespace SocialSectorHr;

/// <summary>The notice within a trial (délai de prévenance), asked of the trial.</summary>
public static class TrialPeriodNotice
{
    extension(TrialPeriod trial)
    {
        /// <summary>
        /// The notice that ends the trial (délai de prévenance), C. trav. L1221-25 and L1221-26: by whom, given on a day.
        /// </summary>
        /// <param name="by">Who ends it.</param>
        /// <param name="on">The day the notice is given, within the trial.</param>
        /// <returns>The notice, its end, and what is paid if it does not fit.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The party is not defined, the day is outside the trial or before 1 July 2009; or this is <c>default</c>.
        /// </exception>
        public TrialNotice Notice(TrialParty by, LocalDate on) => new(new TrialNoticeQuestion(trial.Question?.Law, trial, by, on.Iso()));

        /// <summary>The last day on which the whole notice still ends within the trial.</summary>
        /// <param name="by">Who ends it.</param>
        /// <returns>The day; null where no day leaves enough time, or for <c>default</c>.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The party is not defined, or the trial began before 1 July 2009.</exception>
        public LocalDate? LatestNotice(TrialParty by) =>
            trial.Question is { } asked && trial.End >= trial.Start ? TrialNotice.Latest(new(asked.Law, trial, by, trial.Start)) : null;
    }
}
