using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What a post pays (traitement), asked of the post.</summary>
public static class PublicPostTraitement
{
    extension(PublicPost post)
    {
        /// <summary>From the lowest step of its grades to the highest, on a day (fourchette).</summary>
        /// <param name="on">The day.</param>
        /// <param name="law">The grids, the value of the point and the minimum index.</param>
        /// <returns>The range, full time; for each grade ask <c>grade.PayRange</c>.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A grid or the point is not known on the day.</exception>
        public GradePayRange PayRange(LocalDate on, FrenchLaw law) => new(new GradePayRangeQuestion(post, on, law));
    }
}
