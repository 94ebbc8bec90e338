using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The least pay by age (rémunération minimale), asked of the apprenticeship, the contract or the worker.</summary>
public static class TrainingPay
{
    extension(Apprenticeship apprentice)
    {
        /// <summary>
        /// The least pay of a month: a share of the SMIC; from 21 on of the conventional minimum of the job where it is more.
        /// </summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The place of work, for the SMIC of Mayotte; nothing else is read. Null for elsewhere.</param>
        /// <returns>The least pay; from 21 on more may be due, the conventional minimum not being given.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law is not known on that day: before 1 January 2019 (1 April 2020 for a related diploma), or a year whose SMIC is not.
        /// </exception>
        public LeastPay LeastPay(LocalDate on, FrenchLaw law, PayRules? rules = null) =>
            new(new LeastPayQuestion(apprentice, nameof(apprentice), null, on.Iso(), law, rules));

        /// <summary>The least pay of a month, where the conventional minimum of the job is known.</summary>
        /// <param name="conventional">
        /// The conventional minimum of the job, gross, of a month of the legal week; it counts from 21 on. Null where it is not known.
        /// </param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The place of work, for the SMIC of Mayotte; nothing else is read. Null for elsewhere.</param>
        /// <returns>The least pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The minimum is negative, or the law is not known on that day: before 1 January 2019 (1 April 2020 for a related diploma), or a
        /// year whose SMIC is not.
        /// </exception>
        public LeastPay LeastPay(Money? conventional, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
            new(new LeastPayQuestion(apprentice, nameof(apprentice), conventional, on.Iso(), law, rules));
    }

    extension(ProfessionalisationContract contract)
    {
        /// <summary>The least pay of a month: a share of the SMIC; from 26 on the SMIC, and 85 % of the branch minimum.</summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The place of work, for the SMIC of Mayotte; nothing else is read. Null for elsewhere.</param>
        /// <returns>The least pay; from 26 on more may be due, the branch minimum not being given.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law is not known on that day: before 1 May 2008 (1 January 2019 from 26 on), or a year whose SMIC is not.
        /// </exception>
        public LeastPay LeastPay(LocalDate on, FrenchLaw law, PayRules? rules = null) =>
            new(new LeastPayQuestion(contract, nameof(contract), null, on.Iso(), law, rules));

        /// <summary>The least pay of a month, where the branch minimum of the job is known.</summary>
        /// <param name="conventional">
        /// The branch minimum of the job, gross, of a month of the legal week; it counts from 26 on. Null where it is not known.
        /// </param>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The place of work, for the SMIC of Mayotte; nothing else is read. Null for elsewhere.</param>
        /// <returns>The least pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The minimum is negative, or the law is not known on that day: before 1 May 2008 (1 January 2019 from 26 on), or a year whose
        /// SMIC is not.
        /// </exception>
        public LeastPay LeastPay(Money? conventional, LocalDate on, FrenchLaw law, PayRules? rules = null) =>
            new(new LeastPayQuestion(contract, nameof(contract), conventional, on.Iso(), law, rules));
    }

    extension(YoungWorker worker)
    {
        /// <summary>
        /// The SMIC of a month of the legal week: 20 % less before 17, 10 % less at 17, whole after six months in the branch.
        /// </summary>
        /// <param name="on">The day whose law applies.</param>
        /// <param name="law">The law.</param>
        /// <param name="rules">The place of work, for the SMIC of Mayotte; nothing else is read. Null for elsewhere.</param>
        /// <returns>The least pay.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The law is not known on that day: before 1 January 2015, or a year whose SMIC is not.
        /// </exception>
        public LeastPay LeastPay(LocalDate on, FrenchLaw law, PayRules? rules = null) =>
            new(new LeastPayQuestion(worker, nameof(worker), null, on.Iso(), law, rules));
    }
}
