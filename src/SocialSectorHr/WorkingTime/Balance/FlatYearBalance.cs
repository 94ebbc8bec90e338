using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a flat year (année forfaitaire) and of a part of it, asked of the year.</summary>
public static class FlatYearBalance
{
    extension(FlatYear year)
    {
        /// <summary>The days and the hours to work in a whole year.</summary>
        /// <param name="extraLeave">What is added to the ordinary leave, by seniority for instance; counted in ouvrés.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="solidarity">How the solidarity day is done; null for its hours on top.</param>
        /// <returns>The hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The leave is negative or more than the days, or the law is not known on that day.
        /// </exception>
        public FlatYearHours Hours(LeaveDays extraLeave, LocalDate on, FrenchLaw law, SolidarityMode? solidarity = null) =>
            new(new FlatYearQuestion(year, extraLeave, on.Iso(), law, solidarity));

        /// <summary>The hours of a part of the year, at an entry or an exit: its days, and its share of the solidarity hours.</summary>
        /// <param name="worked">The days to work in the part, counted on the calendar; zero or more.</param>
        /// <param name="presence">The months present in the year, 0 to 12.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The hours.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days or the months cannot be, or the law is not known on that day.</exception>
        public FlatYearPart Part(Days worked, Months presence, LocalDate on, FrenchLaw law) =>
            new(new FlatYearPartQuestion(year, worked, presence, on.Iso(), law));
    }
}
