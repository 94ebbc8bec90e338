using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>Everything that follows from an offer (relevé), asked of the offer.</summary>
public static class JobOfferStatement
{
    extension(JobOffer offer)
    {
        /// <summary>Everything that follows from the offer: its terms, its figures, and what is missing for the others.</summary>
        /// <param name="law">The law.</param>
        /// <param name="on">The day that stands for today; facts with a date of their own are read at that date.</param>
        /// <param name="assuming">What to suppose where the offer is silent, as a fragment of an offer; every figure that uses it is marked
        /// <see cref="Mark.Assumed"/>.</param>
        /// <returns>The statement; its figures are computed when they are read.</returns>
        public OfferStatement Statement(FrenchLaw law, LocalDate on, JobOffer? assuming = null) => new(offer, law, on, assuming);
    }
}
