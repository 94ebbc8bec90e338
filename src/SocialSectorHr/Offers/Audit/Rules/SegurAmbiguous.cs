using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2014: Segur is named, inside the amount or on top is not said.</summary>
internal sealed class SegurAmbiguous() : AuditCheck(
    "SHR2014",
    Severity.Information,
    new("Ségur compris ou en plus, non dit", "Segur inside or on top, not said"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Segur)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay?.Segur is { Inclusion: null })
        {
            audit.Find(
                this, new(
                    "le Ségur est cité sans dire s'il est compris ou en plus", "Segur is named without saying whether it is inside or on top"), "$.pay.segur");
        }
    }
}
