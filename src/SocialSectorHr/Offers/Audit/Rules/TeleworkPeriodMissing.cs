using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3017: telework days without a period.</summary>
internal sealed class TeleworkPeriodMissing() : AuditCheck(
    "SHR3017",
    Severity.Information,
    new("télétravail sans période", "telework without a period"),
    part: AuditedPart.Telework)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Telework?.Days is { IsEmpty: false, Per: null })
        {
            audit.Find(this, new("des jours de télétravail sont annoncés sans période", "telework days are announced without a period"), "$.telework.days");
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Telework!.Days is { IsEmpty: false };
}
