using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a private employer pays of the passes (prise en charge du transport), asked of the trip.</summary>
public static class CommuteRefund
{
    extension(Commute commute)
    {
        /// <summary>The refund of a month: half of the passes, or what the employer offers.</summary>
        /// <param name="month">The month that the passes are valid for.</param>
        /// <param name="law">The law, read on the first day of the month.</param>
        /// <param name="rules">What the employer or an agreement sets; null for the law.</param>
        /// <returns>The refund.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known in that month: before 2009.</exception>
        public TransportRefund Refund(YearMonth month, FrenchLaw law, TransportRules? rules = null) =>
            new(new TransportRefundQuestion(commute, month.Iso(), law, rules));
    }
}
