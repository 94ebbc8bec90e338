namespace SocialSectorHr;

/// <summary>The words of the faults of a fixed term, in both languages.</summary>
public static class FixedTermFaultsWords
{
    extension(FixedTermFaults faults)
    {
        /// <summary>Each fault in words, separated by semicolons.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not made of its flags.</returns>
        public string Label(Language language) => faults.Label().ToString(language);

        internal Bilingual Label() => faults == FixedTermFaults.None ? new("aucune irrégularité", "no fault") : Verdict.Join(faults, One);
    }

    private static Bilingual One(FixedTermFaults one) => one switch
    {
        FixedTermFaults.ReasonNotOpen => new("motif non ouvert à la signature", "reason not open at the signature"),
        FixedTermFaults.BeyondCeiling => new("durée maximale dépassée", "beyond the maximum length"),
        FixedTermFaults.BelowMinimum => new("durée minimale non atteinte", "below the least length"),
        FixedTermFaults.InitialBelowMinimum => new("durée initiale minimale non atteinte", "below the least initial length"),
        FixedTermFaults.InitialBeyondCeiling => new("durée initiale maximale dépassée", "beyond the maximum initial length"),
        FixedTermFaults.TooManyRenewals => new("trop de renouvellements", "too many renewals"),
        FixedTermFaults.RenewalNotContiguous => new("renouvellement qui ne suit pas le terme", "renewal that does not follow the term"),
        FixedTermFaults.AmendmentTooLate => new("avenant signé après le terme", "amendment signed after the term"),
        FixedTermFaults.UncertainTermNotOpen => new("terme imprécis non ouvert pour ce motif", "uncertain term not open for this reason"),
        FixedTermFaults.WaitingPeriodNotKept => new("délai de carence non respecté", "waiting period not kept"),
        FixedTermFaults.SameEmployeeAtOnce => new("même salarié sans interruption, hors L1244-1", "same employee at once, outside L1244-1"),
        FixedTermFaults.BeyondDefinedPurpose => new("terme maximal de l'objet défini dépassé", "beyond the ceiling of the defined purpose"),
        FixedTermFaults.Overlap => new("contrats qui se chevauchent sur le poste", "contracts that overlap on the post"),
        FixedTermFaults.Banned => new("recours au CDD interdit", "fixed term banned"),
        FixedTermFaults.NotExecutive => new(
            "objet défini hors ingénieurs et cadres",
            "defined purpose for neither an engineer nor a cadre"),
        FixedTermFaults.NoAgreement => new(
            "objet défini sans accord de branche étendu ni d'entreprise",
            "defined purpose without an extended branch nor a company agreement"),
        FixedTermFaults.ReasonUnfounded => new(
            "motif que les faits n'établissent pas, ou emploi permanent",
            "reason that the facts do not bear out, or a permanent post"),
        FixedTermFaults.SectorNotOpen => new("secteur non ouvert au CDD d'usage", "sector not open to customary fixed terms"),
        _ => Bilingual.Undefined(one),
    };
}
