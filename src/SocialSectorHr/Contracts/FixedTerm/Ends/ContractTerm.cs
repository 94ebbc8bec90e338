using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>When a contract with a term ends (terme du CDD), asked of the contract.</summary>
public static class ContractTerm
{
    extension(FixedTermContract contract)
    {
        /// <summary>The last day before any renewal, explained.</summary>
        /// <returns>The day.</returns>
        public ContractEnd LastDay() => new(new ContractEndQuestion(contract));

        /// <summary>
        /// The latest end of a replacement whose term was fixed, once the replaced employee is back: the second day after (C. trav.
        /// L1243-7).
        /// </summary>
        /// <param name="returnOn">The day the replaced employee is back at work.</param>
        /// <returns>The day; the term that was fixed if it is later.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The return is before the first day, or the reason is no such replacement.
        /// </exception>
        public ReplacementEnd LatestEndOnReturn(LocalDate returnOn) => new(new ReplacementEndQuestion(contract, returnOn.Iso()));
    }

    extension(UncertainTermContract contract)
    {
        /// <summary>The latest end of a replacement once the replaced employee is back: the second day after (C. trav. L1243-7).</summary>
        /// <param name="returnOn">The day the replaced employee is back at work.</param>
        /// <returns>
        /// The day; the end of the minimum length if it is later. It may have begun before the absence (C. trav. L1242-9).
        /// </returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The return is before the first day, or the reason is no such replacement.
        /// </exception>
        public ReplacementEnd LatestEndOnReturn(LocalDate returnOn) => new(new ReplacementEndQuestion(contract, returnOn.Iso()));
    }

    extension(DefinedPurposeContract contract)
    {
        /// <summary>When it may end: least length, ceiling, dates of a unilateral break, notice.</summary>
        /// <param name="law">The law, read at the conclusion.</param>
        /// <returns>The dates.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// It was concluded before 22 December 2014, when the contract entered the Code.
        /// </exception>
        public DefinedPurposeTerm Term(FrenchLaw law) => new(new DefinedPurposeQuestion(contract, law));

        /// <summary>
        /// The last day on which notice may start so that the contract ends on a day (délai de prévenance, C. trav. L1243-5).
        /// </summary>
        /// <param name="end">The last day wanted; after the first day.</param>
        /// <param name="law">The law, read at the conclusion.</param>
        /// <returns>The notice.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The end is not between the least length and the ceiling, or the law at the conclusion is not known.
        /// </exception>
        public EndNotice NoticeFor(LocalDate end, FrenchLaw law)
        {
            DefinedPurposeTerm term = contract.Term(law);
            return end.Iso() >= term.MinimumEnd && end <= term.CeilingEnd
                ? new(new EndNoticeQuestion(contract, end, law))
                : throw Refusal.OutOfRange(
                    end, nameof(end), $"between {DateText.Iso(term.MinimumEnd)} and {DateText.Iso(term.CeilingEnd)} (C. trav. L1242-8-2)");
        }
    }
}
