using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The pay kept during a sickness (maintien de salaire), asked of the agreement.</summary>
public static class CollectiveAgreementSickness
{
    extension(CollectiveAgreement agreement)
    {
        /// <summary>The days of a stop that the employer pays, by the agreement and by the law.</summary>
        /// <param name="stop">The stop and what the right hangs on.</param>
        /// <param name="position">The category, and the group if there is one.</param>
        /// <param name="law">The law, read on the first day of the stop.</param>
        /// <returns>The days; those of the law alone where the agreement's text is not held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement has ended on the first day, or the law is not known on it.
        /// </exception>
        public SickPay SickPay(SickStop stop, StaffPosition position, FrenchLaw law) =>
            new(new SickPayQuestion(agreement, stop, position, law));

        /// <summary>What a stop gives by the agreement and by the law, in euros a day, and the better of the two.</summary>
        /// <param name="stop">The stop and what the right hangs on.</param>
        /// <param name="day">The pay and the allowance of a day of the same stop; net too where the agreement counts on it.</param>
        /// <param name="position">The category, and the group if there is one.</param>
        /// <param name="law">The law, read on the first day of the stop.</param>
        /// <returns>The comparison; the law alone where the agreement's text is not held, or its net pay is not given.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The agreement has ended on the first day, or the law is not known on
        /// it.</exception>
        public SickPayComparison SickPayComparison(SickStop stop, SickDayPay day, StaffPosition position, FrenchLaw law) =>
            new(new SickPayComparisonQuestion(new SickPayQuestion(agreement, stop, position, law), day));
    }
}
