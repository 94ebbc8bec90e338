using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that an event gives (congé pour événement familial), asked of the event.</summary>
public static class FamilyOccasionLeave
{
    extension(FamilyOccasion occasion)
    {
        /// <summary>The leave for the event, by the law of its day and by an agreement.</summary>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the day of the event.</exception>
        public FamilyLeave Leave(FrenchLaw law, FamilyLeaveRules? rules = null) => new(new FamilyLeaveQuestion(occasion, law, rules));
    }

    extension(FamilyLeave leave)
    {
        /// <summary>What is left of the bereavement leave once periods of it are taken.</summary>
        /// <param name="taken">The periods, two at most by law; each a day at least.</param>
        /// <param name="calendar">The calendar of the firm: its ouvrables.</param>
        /// <returns>The days taken and left, and whether the periods are those that the law allows.</returns>
        /// <exception cref="ArgumentException">The event opens no bereavement leave, or two periods overlap.</exception>
        /// <exception cref="ArgumentOutOfRangeException">A period is outside the calendar.</exception>
        public BereavementBalance Bereavement(IEnumerable<DateInterval> taken, WorkCalendar calendar) =>
            new(new BereavementBalanceQuestion(leave, taken, calendar));
    }
}
