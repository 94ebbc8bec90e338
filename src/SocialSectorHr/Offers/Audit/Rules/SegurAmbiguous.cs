using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2014: Segur is named, inside the amount or on top is not said.</summary>
internal sealed class SegurAmbiguous() : AuditCheck(
    "SHR2014", "SegurAmbiguous", Severity.Information, new("Ségur compris ou en plus, non dit", "Segur inside or on top, not said"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Pay?.Segur is { Inclusion: Inclusion.Unspecified })
        {
            offer.Find(
                this, new(
                    "le Ségur est cité sans dire s'il est compris ou en plus", "Segur is named without saying whether it is inside or on top"), "$.pay.segur");
        }
    }
}
