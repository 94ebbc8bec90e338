using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>Everything that follows from an offer (relevé), asked of the offer.</summary>
public static class JobOfferStatement
{
    extension(JobOffer offer)
    {
        /// <summary>Everything that follows from the offer: its terms, its figures, and what is missing for the others.</summary>
        /// <remarks>Where the prose is silent the job board's form speaks, and the figure says so (<see cref="Figure.IsFromForm"/>).</remarks>
        /// <param name="law">The law.</param>
        /// <param name="on">The day that stands for today; facts with a date of their own are read at that date.</param>
        /// <param name="assuming">
        /// What to suppose where the prose and the form are silent, as a fragment of an offer, completed member by member: an amount
        /// without a number gives the stated ones their basis or their period. Every figure that uses it is marked
        /// <see cref="Mark.Assumed"/>.
        /// </param>
        /// <param name="agreement">
        /// The agreement whose rules are laid over the law, in the place of the one that the offer names: the employer's own; null for the
        /// one that it names, where the library holds it.
        /// </param>
        /// <returns>The statement; its figures are computed when they are read.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
        public OfferStatement Statement(
            FrenchLaw law, LocalDate on, JobOffer? assuming = null, CollectiveAgreement? agreement = null) =>
            new(offer, law, on.Iso(), assuming, agreement);
    }
}
