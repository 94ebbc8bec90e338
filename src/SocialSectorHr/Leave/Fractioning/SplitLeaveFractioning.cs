using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The extra days of split leave (jours de fractionnement), asked of the leave.</summary>
public static class SplitLeaveFractioning
{
    extension(SplitLeave leave)
    {
        /// <summary>The extra days that the leave gives.</summary>
        /// <param name="on">The day whose law applies: 31 October.</param>
        /// <param name="law">The law, known since 10 August 2016.</param>
        /// <param name="rules">What an agreement sets; null for the law alone.</param>
        /// <returns>The days.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day.</exception>
        public FractioningDays ExtraDays(LocalDate on, FrenchLaw law, FractioningRules? rules = null) =>
            new(new FractioningDaysQuestion(leave, on.Iso(), law, rules));
    }
}
