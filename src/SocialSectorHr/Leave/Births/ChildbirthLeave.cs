using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave of the parents (congés de maternité, de naissance et de paternité), asked of the birth.</summary>
public static class ChildbirthLeave
{
    extension(Childbirth birth)
    {
        /// <summary>The maternity leave.</summary>
        /// <param name="law">The law, known since 1 May 2008.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on the presumed day.</exception>
        public MaternityLeave Maternity(FrenchLaw law) => new(new MaternityLeaveQuestion(birth, Weeks.Zero, law));

        /// <summary>The maternity leave, with weeks moved after the birth at the mother's request and with a medical opinion.</summary>
        /// <param name="moved">The weeks; 0 to 3, whole.</param>
        /// <param name="law">The law, known since 1 May 2008.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The weeks are not 0 to 3, or the law is not known on the presumed day.</exception>
        public MaternityLeave Maternity(Weeks moved, FrenchLaw law) => new(new MaternityLeaveQuestion(birth, moved, law));

        /// <summary>
        /// The maternity leave, with weeks taken before the presumed day rather than after the birth: a third child or twins.
        /// </summary>
        /// <param name="advanced">The weeks; whole, 0 to 2 for a third child, to 4 for twins, none otherwise.</param>
        /// <param name="law">The law, known since 1 May 2008.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The weeks are more than the children allow, or the law is not known on the presumed day.
        /// </exception>
        public MaternityLeave MaternityAdvanced(Weeks advanced, FrenchLaw law) =>
            new(new MaternityLeaveQuestion(birth, Weeks.Zero, law, advanced));

        /// <summary>The birth leave of the second parent, and the paternity leave after it.</summary>
        /// <param name="start">When the three days begin: the employee's choice.</param>
        /// <param name="calendar">The calendar of the firm: its ouvrables.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <returns>The leave.</returns>
        /// <exception cref="ArgumentException">The day of birth is not known.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day, or the start is not defined.</exception>
        public PaternityLeave Paternity(BirthLeaveStart start, WorkCalendar calendar, FrenchLaw law) =>
            new(new PaternityLeaveQuestion(birth, start, calendar, law));

        /// <summary>The supplementary leave of each parent.</summary>
        /// <param name="law">The law.</param>
        /// <returns>The leave, open or not.</returns>
        public SupplementaryBirthLeave Supplementary(FrenchLaw law) => new(new SupplementaryBirthQuestion(birth, law));
    }
}
