using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1006: "renewable" without a number or a condition: two renewals and the ceiling apply.</summary>
internal sealed class RenewalUnbounded() : AuditCheck(
    "SHR1006",
    Severity.Information,
    new("renouvellement sans limite énoncée", "renewal without a stated limit"),
    AuditedPosts.PrivateLaw,
    AuditedPart.FixedTerm)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedContract.FixedTerm contract in audit.Contracts<StatedContract.FixedTerm>())
        {
            if (contract is { Renewable: true, Renewals: null, RenewalCondition: null })
            {
                audit.Find(
                    this,
                    new(
                        "« renouvelable » sans limite : deux renouvellements au plus, dans la durée maximale, sauf accord de branche étendu",
                        "\"renewable\" without a limit: two renewals at most, within the ceiling, unless an extended branch agreement says otherwise"),
                    "$.contracts",
                    LabourCode.L1243_13,
                    LabourCode.L1243_13_1);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Contracts<StatedContract.FixedTerm>().Has(static contract => contract.Renewable == true);
}
