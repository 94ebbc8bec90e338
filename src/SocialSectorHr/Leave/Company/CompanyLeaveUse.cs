using NodaTime;

namespace SocialSectorHr;

/// <summary>What is left of an employer's own leave (solde d'un congé d'entreprise), asked of the leave.</summary>
public static class CompanyLeaveUse
{
    extension(CompanyLeave leave)
    {
        /// <summary>What is left on a day, of the calendar year and of the month.</summary>
        /// <param name="taken">The absences; those of another kind are left out.</param>
        /// <param name="on">The day, counted.</param>
        /// <param name="calendar">The calendar of the firm: its working days.</param>
        /// <returns>The balance.</returns>
        /// <exception cref="ArgumentException">Two absences of its kind overlap.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
        public CompanyLeaveBalance Balance(IReadOnlyList<Absence> taken, LocalDate on, WorkCalendar calendar) =>
            new(new CompanyLeaveBalanceQuestion(leave, taken, on, calendar));
    }
}
