namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1020: an agreement is meant without its name or number.</summary>
internal sealed class AgreementUnnamed() : AuditCheck(
    "SHR1020",
    Severity.Information,
    new("convention non nommée", "agreement not named"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Agreement)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Agreement is { Idcc: null, Name: null, Applies: not false })
        {
            audit.Find(this, new("la convention collective n'est pas nommée", "the collective agreement is not named"), "$.agreement");
        }
    }
}
