using SocialSectorHr.Law;

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
        if (audit.Offer.Benefits?.Transport?.EmployerShare is { } share &&
            audit.Law.TryOn(audit.Day, BenefitLimits.Transport, out DatedValue<Percent> compulsory) && share == compulsory.Value)
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
