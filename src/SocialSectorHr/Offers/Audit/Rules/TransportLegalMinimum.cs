using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5003: exactly the legal share.</summary>
internal sealed class TransportLegalMinimum() : AuditCheck(
    "SHR5003",
    Severity.Information,
    new("transport au minimum légal", "transport at the legal minimum"),
    AuditedPosts.PrivateLaw,
    AuditedPart.TransportShare)
{
    public override void Run(AuditContext audit)
    {
        Percent share = audit.Offer.Benefits!.Transport!.EmployerShare!.Value;
        if (!audit.Law.TryOn(audit.Day, BenefitLimits.Transport, out DatedValue<Percent> compulsory))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (share == compulsory.Value)
        {
            audit.Find(
                this,
                new(
                    $"le remboursement du transport à {share.ToString(Language.French)} est le minimum légal",
                    $"the reimbursement of transport at {share} is the legal minimum"),
                "$.benefits.transport",
                LabourCode.L3261_2,
                compulsory.Source);
        }
    }
}
