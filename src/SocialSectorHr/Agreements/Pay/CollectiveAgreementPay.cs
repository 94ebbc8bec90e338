using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement pays (salaire conventionnel), asked of the agreement.</summary>
public static class CollectiveAgreementPay
{
    extension(CollectiveAgreement agreement)
    {
        /// <summary>The gross pay of a month (salaire conventionnel): coefficient × point and what is added.</summary>
        /// <param name="position">The job or the coefficient, the years, what is added.</param>
        /// <param name="on">The day whose values are taken.</param>
        /// <param name="law">The values of the points and the grids, and the SMIC.</param>
        /// <returns>The pay; nothing but its <see cref="AgreementPay.NotHeld"/> where the pay of the agreement is not held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The agreement has ended on the day, the job is not one of it, a Segur indemnity is said that the branch does not have, or a
        /// value is not known on the day.
        /// </exception>
        public AgreementPay Pay(PaidPosition position, LocalDate on, FrenchLaw law) =>
            new(new AgreementPayQuestion(agreement, position, on, law));

        /// <summary>The pay of each year of a career in one place (carrière), at the values of one day.</summary>
        /// <remarks>What the grid gives over the years, before any rise of the point: nobody knows those to come.</remarks>
        /// <param name="position">The place, with the years it begins with.</param>
        /// <param name="on">The day whose values are taken.</param>
        /// <param name="years">How many more years, 0 to what makes 60 in all.</param>
        /// <param name="law">The values of the points and the grids, and the SMIC.</param>
        /// <returns>The pay of the first year, then that after each more year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">As for one year; or the years are negative, or pass 60 in all.</exception>
        public IReadOnlyList<AgreementPay> Career(PaidPosition position, LocalDate on, int years, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(position);
            if (years < 0 || years > PaidPosition.MostYears - position.Years)
            {
                throw Refusal.OutOfRange(years, nameof(years), $"between 0 and {PaidPosition.MostYears - position.Years}: {PaidPosition.MostYears} in all");
            }

            return ValueList.Of(Enumerable.Range(0, years + 1)
                .Select(more => agreement.Pay(position with { Years = position.Years + more }, on, law)));
        }

        /// <summary>What the hours of a Sunday or a holiday add (indemnité de dimanche ou de jour férié): points of an hour.</summary>
        /// <param name="hours">The hours worked on it; zero or more.</param>
        /// <param name="on">The day.</param>
        /// <param name="isMember">Whether the employer is a member of the federation whose recommendations set the point.</param>
        /// <param name="law">The values of the points.</param>
        /// <returns>The premium; nothing but its <see cref="PointsPremium.NotHeld"/> where it is not held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The hours are negative, or a value is not known on the day.</exception>
        public PointsPremium SundayPremium(Hours hours, LocalDate on, bool isMember, FrenchLaw law) =>
            new(new PointsPremiumQuestion(agreement, hours, 0, false, isMember, on.Iso(), law));

        /// <summary>What nights add (prime de nuit): points of a night with at least five hours between 21 h and 6 h.</summary>
        /// <param name="nights">How many; zero or more.</param>
        /// <param name="isWorkedThroughout">Whether they are effective work throughout.</param>
        /// <param name="on">The day whose values are taken.</param>
        /// <param name="isMember">Whether the employer is a member of the federation whose recommendations set the point.</param>
        /// <param name="law">The values of the points.</param>
        /// <returns>The premium; nothing but its <see cref="PointsPremium.NotHeld"/> where it is not held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The nights are negative, or a value is not known on the day.</exception>
        public PointsPremium NightPremium(int nights, bool isWorkedThroughout, LocalDate on, bool isMember, FrenchLaw law) =>
            new(new PointsPremiumQuestion(agreement, null, nights, isWorkedThroughout, isMember, on.Iso(), law));
    }
}
