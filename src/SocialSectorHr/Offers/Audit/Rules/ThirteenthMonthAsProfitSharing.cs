using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2016: a thirteenth month "as intéressement".</summary>
/// <remarks>C. trav. L3312-4 [unverified].</remarks>
internal sealed class ThirteenthMonthAsProfitSharing() : AuditCheck(
    "SHR2016",
    Severity.Error,
    new("treizième mois sous forme d'intéressement", "thirteenth month as profit-sharing"),
    AuditedPosts.PrivateLaw,
    AuditedPart.ThirteenthMonth)
{
    private static readonly LegalSource NoSubstitution = Code.Labour(
        "L3312-4", "l'intéressement ne se substitue pas à un élément de rémunération", "profit-sharing does not stand in for an element of pay");

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay?.ThirteenthMonth?.AsProfitSharing == true)
        {
            audit.Find(
                this,
                new("l'intéressement ne peut se substituer à un treizième mois", "profit-sharing may not stand in for a thirteenth month"),
                "$.pay.thirteenthMonth",
                NoSubstitution);
        }
    }
}
