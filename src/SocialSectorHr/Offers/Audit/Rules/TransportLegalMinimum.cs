using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5003: exactly the legal share.</summary>
internal sealed class TransportLegalMinimum() : AuditCheck(
    "SHR5003", "TransportLegalMinimum", Severity.Information, new("transport au minimum légal", "transport at the legal minimum"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Benefits?.Transport?.EmployerShare is { } share &&
            offer.Law.TryOn(offer.Day, BenefitLimits.Transport, out DatedValue<Percent> compulsory) && share == compulsory.Value)
        {
            offer.Find(
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
