using NodaTime;

namespace SocialSectorHr;

/// <summary>How long someone has been in the firm (ancienneté), asked of the contract.</summary>
public static class ContractSeniority
{
    extension(PermanentContract contract)
    {
        /// <summary>The seniority on a day (ancienneté), that day included, in whole months less the absences that do not count.</summary>
        /// <param name="on">The day; on or after the first day of seniority.</param>
        /// <param name="rules">The choices of an agreement; null for the default.</param>
        /// <returns>The seniority.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day comes before the first day of seniority.</exception>
        public Seniority Seniority(LocalDate on, SeniorityRules? rules = null) => new(new SeniorityQuestion(contract, on.Iso(), rules));
    }
}
