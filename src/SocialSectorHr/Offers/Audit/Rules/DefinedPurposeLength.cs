using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1012: a defined-purpose contract under 18 or over 36 months.</summary>
internal sealed class DefinedPurposeLength() : AuditCheck(
    "SHR1012",
    Severity.Error,
    new("objet défini hors de 18 à 36 mois", "defined purpose outside 18 to 36 months"),
    AuditedPosts.PrivateLaw,
    AuditedPart.DefinedPurpose)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.Temporary contract in audit.Contracts<StatedContract.Temporary>())
        {
            if (!AuditContext.IsDefinedPurpose(contract))
            {
                continue;
            }

            if (contract.Duration is not { IsEmpty: false } length)
            {
                audit.CannotCheck(this, Fact.Term);
                continue;
            }

            if (!audit.Law.TryOn(audit.Day, FixedTermLimits.DefinedPurposeMinimum, out DatedValue<Months> least) ||
                !audit.Law.TryOn(audit.Day, FixedTermLimits.DefinedPurposeCeiling, out DatedValue<Months> most))
            {
                audit.CannotCheck(this, Fact.LawValue);
            }
            else if (length.AtMost < least.Value || length.AtLeast > most.Value)
            {
                audit.Find(
                    this,
                    new(
                        $"un CDD à objet défini dure au moins {least.Value.ToString(Language.French)} et au plus {most.Value.ToString(Language.French)}, l'offre dit {length.ToString(Language.French)}",
                        $"a defined-purpose contract lasts at least {least.Value} and at most {most.Value}, the offer says {length}"),
                    "$.contracts",
                    LabourCode.L1242_8_2);
            }
        }
    }
}
