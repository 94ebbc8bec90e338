namespace SocialSectorHr;

/// <summary>The rest at the end of a career (temps de repos de fin de carrière), asked of the agreement.</summary>
public static class CollectiveAgreementCareerEnd
{
    extension(CollectiveAgreement agreement)
    {
        /// <summary>The most hours of rest for the part of the indemnity above the law.</summary>
        /// <param name="indemnity">The indemnity under the agreement, of someone who leaves.</param>
        /// <param name="pay">The pay of an hour, in euros; more than zero.</param>
        /// <returns>The rest; nothing but its <see cref="CareerEndRest.NotHeld"/> where the agreement has none that is held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is not more than zero.</exception>
        public CareerEndRest RestInHours(RetirementIndemnity indemnity, Money pay) =>
            new(new CareerEndRestQuestion(agreement, indemnity, pay, isInDays: false));

        /// <summary>The most days of rest for the part of the indemnity above the law, for someone paid by the day (forfait).</summary>
        /// <param name="indemnity">The indemnity under the agreement, of someone who leaves.</param>
        /// <param name="pay">The pay of a day, in euros; more than zero.</param>
        /// <returns>The rest; nothing but its <see cref="CareerEndRest.NotHeld"/> where the agreement has none that is held.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The pay is not more than zero.</exception>
        public CareerEndRest RestInDays(RetirementIndemnity indemnity, Money pay) =>
            new(new CareerEndRestQuestion(agreement, indemnity, pay, isInDays: true));
    }
}
