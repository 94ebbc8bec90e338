namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3005: RTT is named without a number.</summary>
internal sealed class RttCountMissing() : AuditCheck(
    "SHR3005",
    Severity.Information,
    new("RTT sans nombre", "RTT without a number"),
    part: AuditedPart.Rtt)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime?.Rtt is { Days: null or { IsEmpty: true } })
        {
            audit.Find(this, new("des RTT sont annoncés sans leur nombre", "RTT is announced without its number"), "$.workingTime.rtt");
        }
    }
}
