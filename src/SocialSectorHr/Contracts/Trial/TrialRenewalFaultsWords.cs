namespace SocialSectorHr;

/// <summary>The words of the faults of a renewal of a trial, in both languages.</summary>
public static class TrialRenewalFaultsWords
{
    extension(TrialRenewalFaults faults)
    {
        /// <summary>Each fault in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => faults.Label().ToString(language);

        internal Bilingual Label() =>
            faults == TrialRenewalFaults.None ? new("aucune irrégularité", "no fault") : Verdict.Join(faults, One);
    }

    private static Bilingual One(TrialRenewalFaults one) => one switch
    {
        TrialRenewalFaults.OfAFixedTerm => new("l'essai d'un CDD ne se renouvelle pas", "the trial of a fixed term is not renewed"),
        TrialRenewalFaults.NoExtendedAgreement => new(
            "aucun accord de branche étendu ne permet le renouvellement", "no extended branch agreement allows the renewal"),
        TrialRenewalFaults.NotInContract => new("renouvellement absent du contrat", "renewal that the contract does not foresee"),
        TrialRenewalFaults.NoConsent => new("sans accord exprès du salarié", "without the employee's express consent"),
        TrialRenewalFaults.OutsideTheTrial => new("convenu hors de l'essai initial", "agreed outside the first trial"),
        TrialRenewalFaults.AlreadyRenewed => new("essai déjà renouvelé", "trial already renewed"),
        TrialRenewalFaults.TooLong => new("renouvellement trop long, ramené au maximum", "renewal too long, cut to the maximum"),
        _ => Bilingual.Undefined(one),
    };
}
