using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The provident cover that goes with the pay of a cadre (prévoyance des cadres), asked of the pay.</summary>
public static class GrossPayProvident
{
    extension(GrossPay pay)
    {
        /// <summary>What the employer of a cadre pays alone, at least.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The cover.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2019, from 2027 on.</exception>
        public ProvidentCover ProvidentOfCadre(LocalDate on, FrenchLaw law) => new(new ProvidentCoverQuestion(pay, null, on.Iso(), law));

        /// <summary>The same beside a health cover, whose employer's share may count in it.</summary>
        /// <param name="health">The health cover.</param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <returns>The cover, and what the health cover leaves of it.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The law is not known on that day: before 2019, from 2027 on.</exception>
        public ProvidentCover ProvidentOfCadre(HealthCover health, LocalDate on, FrenchLaw law)
        {
            ArgumentNullException.ThrowIfNull(health);
            return new(new ProvidentCoverQuestion(pay, health, on.Iso(), law));
        }
    }
}
