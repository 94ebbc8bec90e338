using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1015: the reason was no longer, or not yet, lawful at the start, or is a usage in a sector that is not open to it.</summary>
internal sealed class ReasonWithdrawn() : AuditCheck(
    "SHR1015",
    Severity.Error,
    new("motif de CDD non ouvert à cette date", "reason not lawful on that day"),
    AuditedPosts.PrivateLaw,
    AuditedPart.FixedTerm)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            FixedTermReasonRow row = FixedTermReasons.Of(contract.Reason);
            if (contract.Reason == FixedTermReason.Usage)
            {
                Usage(audit);
            }

            if (contract.Reason is not { } reason || row is { From: null, Until: null })
            {
                continue;
            }

            if (audit.Terms.Start is not { IsKnown: true, Value: var start })
            {
                audit.CannotCheck(this, Fact.Start);
            }
            else if (!row.IsOpen(start))
            {
                audit.Find(
                    this,
                    new(
                        $"le motif « {reason.Label().French} » n'est pas ouvert au {DateText.Write(start, Language.French)} ({row.Validity.French})",
                        $"the reason \"{reason.Label().English}\" is not open on {DateText.Write(start, Language.English)} ({row.Validity.English})"),
                    "$.contracts",
                    row.ValiditySource is { } validity ? [row.Source, validity] : [row.Source]);
            }
        }
    }

    // The sectors of the Labour Code are open to a usage, and those that an extended agreement opens; the two named here are of no list.
    private void Usage(AuditContext audit)
    {
        if (audit.BranchOfFixedTerm?.OpensUsage == true)
        {
            return;
        }

        if (audit.Offer.Employer?.Activity is not { } activity || activity is not (Activity.ChildProtection or Activity.EarlyChildhood))
        {
            audit.CannotCheck(this, Fact.Activity);
        }
        else if (audit.BranchOfFixedTerm is null && audit.Offer.Agreement is not { Applies: false })
        {
            audit.CannotCheck(this, Fact.AgreementRules);
        }
        else
        {
            audit.Find(
                this,
                new(
                    $"le contrat d'usage n'est pas ouvert à ce secteur ({activity.Label(Language.French)}), sauf accord étendu",
                    $"the customary contract is not open to this sector ({activity.Label(Language.English)}), unless an extended agreement says so"),
                "$.contracts",
                LabourCode.D1242_1);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.FixedTerm>().Has(static contract => contract.Reason is not null);
}
