namespace SocialSectorHr;

/// <summary>The words of the exemptions of a waiting period, in both languages.</summary>
public static class WaitingPeriodExemptionWords
{
    extension(WaitingPeriodExemption exemption)
    {
        /// <summary>The exemption in words: <c>travaux urgents de sécurité</c>.</summary>
        /// <param name="language">The language.</param>
        /// <returns>The text; the number of a value that is not defined.</returns>
        public string Label(Language language) => exemption.Label().ToString(language);

        internal Bilingual Label() => exemption switch
        {
            WaitingPeriodExemption.NewAbsence => new("nouvelle absence du salarié remplacé", "new absence of the employee replaced"),
            WaitingPeriodExemption.UrgentSafetyWork => new("travaux urgents de sécurité", "urgent safety work"),
            WaitingPeriodExemption.SeasonalOrUsage => new("emploi saisonnier ou d'usage", "seasonal or customary work"),
            WaitingPeriodExemption.ReplacementOfEmployerOrFarmHead =>
                new(
                    "remplacement d'un chef d'entreprise ou d'exploitation, ou d'un libéral",
                    "replacement of an employer, a farm head or a liberal professional"),
            WaitingPeriodExemption.SchemeContract => new("contrat de l'article L1242-3", "contract of article L1242-3"),
            WaitingPeriodExemption.BrokenByEmployee => new("rupture anticipée par le salarié", "broken early by the employee"),
            WaitingPeriodExemption.RenewalRefused => new("renouvellement refusé par le salarié", "renewal refused by the employee"),
            WaitingPeriodExemption.BranchAgreement => new(
                "cas prévu par l'accord de branche étendu",
                "case of the extended branch agreement"),
            WaitingPeriodExemption.SameEmployeeReplacing => new("remplacements par le même salarié", "replacements by the same employee"),
            _ => Bilingual.Undefined(exemption),
        };
    }
}
