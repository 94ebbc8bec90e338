using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a host owes for an internship (gratification), asked of the internship.</summary>
public static class InternshipPay
{
    extension(Internship internship)
    {
        /// <summary>What the hours present of a month give, where it is owed.</summary>
        /// <param name="present">The hours present in the month, zero or more; at most 250 h.</param>
        /// <param name="on">The day whose law and ceiling apply.</param>
        /// <param name="law">The law.</param>
        /// <returns>The gratification.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The hours are not those of a month, or the law is not known on that day: before 2024, from 2027 on.
        /// </exception>
        public InternshipGratification Gratification(Hours present, LocalDate on, FrenchLaw law) =>
            new(new InternshipGratificationQuestion(internship, present, on.Iso(), law));
    }
}
