using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5002: under 50 %, or 75 % for public agents since 1 September 2023.</summary>
internal sealed class TransportBelowHalf() : AuditCheck(
    "SHR5002", Severity.Error, new("transport sous la part obligatoire", "transport under the compulsory share"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Benefits?.Transport?.EmployerShare is not { } share)
        {
            return;
        }

        Dated<Percent> table = audit.IsPublic ? BenefitLimits.TransportPublicService : BenefitLimits.Transport;
        if (!audit.Law.TryOn(audit.Day, table, out DatedValue<Percent> compulsory))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (share < compulsory.Value)
        {
            audit.Find(
                this,
                new(
                    $"transport pris en charge à {share.ToString(Language.French)}, la part obligatoire est de {compulsory.Value.ToString(Language.French)}",
                    $"transport paid at {share}, the compulsory share is {compulsory.Value}"),
                "$.benefits.transport",
                compulsory.Source);
        }
    }
}
