using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>The absence for an event in the family of a public agent, asked of the event.</summary>
public static class PublicEventAbsences
{
    extension(PublicEvent happening)
    {
        /// <summary>How long the agent may be absent (autorisation spéciale d'absence), CGFP L622-1 and L622-2.</summary>
        /// <param name="on">The day of the event.</param>
        /// <param name="law">The law, read on that day.</param>
        /// <returns>The absence.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The event is not defined, or the day is before 1 March 2022.</exception>
        public PublicEventAbsence Absence(LocalDate on, FrenchLaw law) => new(new PublicEventQuestion(happening, on, law));
    }
}
