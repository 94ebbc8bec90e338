namespace SocialSectorHr;

/// <summary>The words of <see cref="UntakenRttCause"/>.</summary>
public static class UntakenRttCauseWords
{
    extension(UntakenRttCause cause)
    {
        /// <summary>The cause, in words.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => cause.Label().ToString(language);

        internal Bilingual Label() => cause switch
        {
            UntakenRttCause.NotAskedFor => new("jours non demandés par le salarié", "days the employee did not ask for"),
            UntakenRttCause.PreventedByEmployer => new(
                "jours dont l'employeur a empêché la prise", "days the employer kept from being taken"),
            UntakenRttCause.PaidByAgreement => new("jours indemnisés par l'accord", "days the agreement pays"),
            UntakenRttCause.CashedOut => new("jours rachetés à la demande du salarié", "days given up for pay at the employee's request"),
            _ => Bilingual.Undefined(cause),
        };
    }
}
