using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a stop of work is paid by Social Security and by the law (indemnités journalières, complément légal), asked of the
/// stop.</summary>
public static class SickStopPay
{
    extension(SickStop stop)
    {
        /// <summary>The daily allowances, for the same gross pay in each of the months before the stop.</summary>
        /// <param name="monthly">The gross pay of each of these months, in euros; zero or more.</param>
        /// <param name="law">The law.</param>
        /// <returns>The allowances.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is negative, or the law is not known on the first day.</exception>
        public DailyAllowance DailyAllowance(Money monthly, FrenchLaw law) =>
            new(new DailyAllowanceQuestion(stop, monthly, law));

        /// <summary>The daily allowances, by the pay of the three months before the stop.</summary>
        /// <remarks>An accident at work counts the last of them only.</remarks>
        /// <param name="thirdLast">The gross pay of the third month before the stop, in euros; zero or more.</param>
        /// <param name="secondLast">That of the second month before it.</param>
        /// <param name="last">That of the month before it.</param>
        /// <param name="law">The law.</param>
        /// <returns>The allowances.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A pay is negative, or the law is not known on the first day.</exception>
        public DailyAllowance DailyAllowance(Money thirdLast, Money secondLast, Money last, FrenchLaw law) =>
            new(new DailyAllowanceQuestion(stop, thirdLast, secondLast, last, law));

        /// <summary>The complement that the law asks of the employer, for an allowance that the caller knows (C. trav. L1226-1).</summary>
        /// <param name="dayOfPay">The gross pay that a calendar day of the stop would have had, in euros: a thirtieth of the month is one
        /// way.</param>
        /// <param name="allowance">The gross allowance of a day, in euros; zero or more.</param>
        /// <param name="law">The law, read on the first day of the stop.</param>
        /// <returns>The complement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the law is not known on the first day.</exception>
        public SickComplement LegalComplement(Money dayOfPay, Money allowance, FrenchLaw law) =>
            new(new SickComplementQuestion(stop, dayOfPay, allowance, allowance, law));

        /// <summary>The complement that the law asks of the employer, beside allowances that were computed (C. trav. L1226-1).</summary>
        /// <param name="dayOfPay">The gross pay that a calendar day of the stop would have had, in euros: a thirtieth of the month is one
        /// way.</param>
        /// <param name="allowance">The allowances of the same stop.</param>
        /// <param name="law">The law, read on the first day of the stop.</param>
        /// <returns>The complement.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is negative, or the law is not known on the first day.</exception>
        public SickComplement LegalComplement(Money dayOfPay, DailyAllowance allowance, FrenchLaw law) =>
            new(new SickComplementQuestion(stop, dayOfPay, allowance.Daily, allowance.DailyLater, law));
    }
}
