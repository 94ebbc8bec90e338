using NodaTime;
using SocialSectorHr.Audit;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The audit, asked of the offer.</summary>
public static class JobOfferAudit
{
    extension(JobOffer offer)
    {
        /// <summary>Where the offer contradicts the law or itself, and which rules its silence leaves unchecked.</summary>
        /// <remarks>Where the prose is silent the job board's form speaks (<see cref="JobOffer.Form"/>).</remarks>
        /// <param name="law">The law.</param>
        /// <param name="on">The day that stands for today.</param>
        /// <returns>The findings, on the stated facts alone: nothing is supposed.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
        public OfferAudit Audit(FrenchLaw law, LocalDate on)
        {
            ArgumentNullException.ThrowIfNull(offer);
            ArgumentNullException.ThrowIfNull(law);
            AuditContext audit = new(OfferCompletion.Of(offer, offer.Form), law, on.Iso());
            foreach (AuditCheck check in AuditChecks.All)
            {
                if (check.Concerns(audit.IsPublic))
                {
                    check.Run(audit);
                }
            }

            return new(audit);
        }
    }
}
