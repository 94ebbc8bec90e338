using NodaTime;

namespace SocialSectorHr;

/// <summary>The renewal of a trial (renouvellement), asked of the trial.</summary>
public static class TrialPeriodRenewal
{
    extension(TrialPeriod trial)
    {
        /// <summary>
        /// The same trial with a renewal that was agreed on (renouvellement): whether it is lawful, and until when it lasts.
        /// </summary>
        /// <param name="renewal">What was agreed on; a fact left out is not checked.</param>
        /// <returns>The renewed trial.</returns>
        /// <exception cref="ArgumentException">This is <c>default</c>: there is no trial to renew.</exception>
        public RenewedTrial Renewed(AgreedTrialRenewal renewal) => trial.Question is { } asked
            ? new(new RenewedTrialQuestion(asked, renewal))
            : throw new ArgumentException("The trial is default: there is no trial to renew.", nameof(renewal));

        /// <summary>The same trial with a renewal of a length, whose clause and consent are not checked.</summary>
        /// <param name="by">What it adds, in whole months, weeks and days: <c>Period.FromMonths(2)</c>.</param>
        /// <returns>The renewed trial.</returns>
        /// <exception cref="ArgumentOutOfRangeException">It is not at least one whole day.</exception>
        /// <exception cref="ArgumentException">This is <c>default</c>: there is no trial to renew.</exception>
        public RenewedTrial Renewed(Period by)
        {
            ArgumentNullException.ThrowIfNull(by);
            return trial.Renewed(AgreedTrialRenewal.Of(by));
        }
    }
}
