using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1012: a defined-purpose contract under 18 or over 36 months.</summary>
internal sealed class DefinedPurposeLength() : AuditCheck(
    "SHR1012", "DefinedPurposeLength", Severity.Error, new("objet défini hors de 18 à 36 mois", "defined purpose outside 18 to 36 months"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedContract.DefinedPurpose contract in offer.Private<StatedContract.DefinedPurpose>())
        {
            if (contract.Duration is { } length && (length.AtMost < Months.Of(18) || length.AtLeast > Months.Of(36)))
            {
                offer.Find(
                    this,
                    new(
                        $"un CDD à objet défini dure de 18 à 36 mois, l'offre dit {length.ToString(Language.French)}",
                        $"a defined-purpose contract lasts 18 to 36 months, the offer says {length}"),
                    "$.contracts",
                    LabourCode.L1242_8_2);
            }
        }
    }
}
