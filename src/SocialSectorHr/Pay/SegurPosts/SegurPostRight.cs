using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The right to the Segur indemnity (indemnité Ségur), asked of the post.</summary>
public static class SegurPostRight
{
    extension(SegurPost post)
    {
        /// <summary>Whether the indemnity is due on a day, and how much a month.</summary>
        /// <param name="workingTime">The hours of the contract by the collective hours; above 100 % counts as 100 %.</param>
        /// <param name="on">The day.</param>
        /// <param name="law">The law.</param>
        /// <returns>The right.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The working time is not above 0 %.</exception>
        public SegurRight Right(Percent workingTime, LocalDate on, FrenchLaw law) =>
            new(new SegurRightQuestion(post, workingTime, on.Iso(), law));
    }
}
