using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The words of the waiting period, in both languages, and the articles of its exemptions.</summary>
internal static class WaitingPeriodLabels
{
    public static Bilingual Label(this WaitingPeriodNeed need) => need switch
    {
        WaitingPeriodNeed.Required => new("due", "required"),
        WaitingPeriodNeed.UnlessNewAbsence => new("due, sauf nouvelle absence de la personne remplacée", "required, but for a new absence of the person replaced"),
        WaitingPeriodNeed.NotRequired => new("non due, si l'autre contrat en est aussi dispensé", "not required, if the other contract is exempt too"),
        _ => throw Refusal.Undefined(need, nameof(need)),
    };

    public static Bilingual Label(this WaitingPeriodExemption exemption) => exemption switch
    {
        WaitingPeriodExemption.NewAbsence => new("nouvelle absence du salarié remplacé", "new absence of the employee replaced"),
        WaitingPeriodExemption.UrgentSafetyWork => new("travaux urgents de sécurité", "urgent safety work"),
        WaitingPeriodExemption.SeasonalOrUsage => new("emploi saisonnier ou d'usage", "seasonal or customary work"),
        WaitingPeriodExemption.ReplacementOfEmployerOrFarmHead =>
            new("remplacement d'un chef d'entreprise ou d'exploitation, ou d'un libéral", "replacement of an employer, a farm head or a liberal professional"),
        WaitingPeriodExemption.SchemeContract => new("contrat de l'article L1242-3", "contract of article L1242-3"),
        WaitingPeriodExemption.BrokenByEmployee => new("rupture anticipée par le salarié", "early break by the employee"),
        WaitingPeriodExemption.RenewalRefused => new("renouvellement refusé par le salarié", "renewal refused by the employee"),
        WaitingPeriodExemption.BranchAgreement => new("cas prévu par l'accord de branche étendu", "case of the extended branch agreement"),
        _ => throw Refusal.Undefined(exemption, nameof(exemption)),
    };

    public static LegalSource Source(this WaitingPeriodExemption exemption, FixedTermRules? rules) => exemption == WaitingPeriodExemption.BranchAgreement
        ? rules?.Source ?? LabourCode.L1244_4
        : LabourCode.L1244_4_1;
}
