using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The leave that may be saved or given (épargne et don de congés), asked beside the annual right.</summary>
public static class PaidLeaveSavings
{
    extension(PaidLeaveRight)
    {
        /// <summary>What of the leave acquired in a year may be saved, given away or paid out.</summary>
        /// <param name="acquired">The days acquired in the year; zero or more.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <returns>The days, in the unit of those acquired.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The days are negative, or the law is not known on that day.</exception>
        public static SaveableLeave Saveable(LeaveDays acquired, LocalDate on, FrenchLaw law) =>
            new(new SaveableLeaveQuestion(acquired, on.Iso(), law));
    }
}
