using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2012: paid leave said to be inside the amount.</summary>
/// <remarks>C. trav. L3141-24 [one secondary source].</remarks>
internal sealed class LeaveIncludedInRate() : AuditCheck(
    "SHR2012",
    Severity.Warning,
    new("congés payés inclus dans le taux", "paid leave included in the rate"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Amount)
{
    private static readonly LegalSource LeaveIndemnity = Code.Labour(
        "L3141-24", "indemnité de congés payés, distincte du salaire", "indemnity of paid leave, apart from pay");

    public override void Run(AuditContext audit)
    {
        if (audit.Amounts.Has(static amount => amount is { PaidLeaveIncluded: true, Amount: { IsEmpty: false } }))
        {
            audit.Find(
                this,
                new(
                    "congés payés inclus dans le montant : la part des congés doit se lire à part du salaire",
                    "paid leave inside the amount: the part of leave must be told apart from pay"),
                "$.pay.amounts",
                LeaveIndemnity);
        }
    }
}
