using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1015: the reason was no longer, or not yet, lawful at the start.</summary>
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
                audit.CannotCheck(this, Fact.Activity);
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

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.FixedTerm>().Has(static contract => contract.Reason is not null);
}
