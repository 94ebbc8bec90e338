namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR1020: an agreement is meant without its name or number.</summary>
internal sealed class AgreementUnnamed() : AuditCheck(
    "SHR1020", "AgreementUnnamed", Severity.Information, new("convention non nommée", "agreement not named"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Agreement is { Idcc: null, Name: null })
        {
            offer.Find(this, new("la convention collective n'est pas nommée", "the collective agreement is not named"), "$.agreement");
        }
    }
}
