using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that children add (congés pour enfants à charge).</summary>
public static class PaidLeaveChildren
{
    extension(PaidLeaveRight)
    {
        /// <summary>The days of leave for dependent children, counted by the caller.</summary>
        /// <param name="age">The employee's age on 30 April of the previous year; 0 to 120.</param>
        /// <param name="children">The children of the household under 15 on 30 April, or disabled; 0 to 30.</param>
        /// <param name="acquired">The days acquired by work.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The age, the children or the days cannot be, or the law is not known on that day.
        /// </exception>
        public static ChildrenLeave OfChildren(int age, int children, LeaveDays acquired, LocalDate on, FrenchLaw law) =>
            new(new ChildrenLeaveQuestion(age, children, acquired, on.Iso(), law));

        /// <summary>The days of leave for dependent children, from the days of birth.</summary>
        /// <param name="bornOn">The employee's day of birth.</param>
        /// <param name="children">The children of the household; those who do not count in that year are left out.</param>
        /// <param name="acquired">The days acquired by work.</param>
        /// <param name="year">The year whose 30 April is read; the employee's age on that of the year before.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A fact cannot be, or the law is not known on that day.</exception>
        public static ChildrenLeave OfChildren(
            LocalDate bornOn, IReadOnlyList<LeaveChild> children, LeaveDays acquired, int year, FrenchLaw law)
        {
            (int age, int count) = (ChildrenLeaveQuestion.AgeOf(bornOn.Iso(), year), ChildrenLeaveQuestion.CountIn(year, children));
            return new(new ChildrenLeaveQuestion(age, count, acquired, LeaveChild.ThirtiethOfApril(year), law));
        }
    }
}
