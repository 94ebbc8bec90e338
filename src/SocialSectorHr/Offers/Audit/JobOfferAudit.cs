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
        /// <param name="rules">The rules that are switched off, or whose severity is changed; left alone, none.</param>
        /// <param name="agreement">The agreement laid over the law, in the place of the one that the offer names, such as the employer's
        /// own; null for that one.</param>
        /// <returns>The findings, on the stated facts alone: nothing is supposed.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A setting is of no rule of this version, or the date is not of the years 1 to 9800 of
        /// the ISO calendar.</exception>
        public OfferAudit Audit(FrenchLaw law, LocalDate on, AuditRules? rules = null, CollectiveAgreement? agreement = null)
        {
            ArgumentNullException.ThrowIfNull(offer);
            ArgumentNullException.ThrowIfNull(law);
            RefuseUnknown(rules);
            AuditContext audit = new(offer, law, on.Iso(), rules, agreement);
            UInt128 applied = UInt128.Zero;
            for (int i = 0; i < AuditChecks.All.Length; i++)
            {
                AuditCheck check = AuditChecks.All[i];
                if (check.AppliesTo(audit))
                {
                    applied |= UInt128.One << i;
                    audit.Run(check);
                }
            }

            return new(audit, applied);
        }
    }

    private static void RefuseUnknown(AuditRules? rules)
    {
        for (int i = 0; i < rules?.Settings.Count; i++)
        {
            if (!AuditChecks.Has(rules.Settings[i].Id))
            {
                throw Refusal.OfText(rules.Settings[i].Id, nameof(rules), "settings of ids of OfferAudit.Rules");
            }
        }
    }
}
