namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2016: a thirteenth month "as intéressement".</summary>
internal sealed class ThirteenthMonthAsProfitSharing() : AuditCheck(
    "SHR2016", "ThirteenthMonthAsProfitSharing", Severity.Error, new("treizième mois sous forme d'intéressement", "thirteenth month as profit-sharing"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.Pay?.ThirteenthMonth?.AsProfitSharing == true)
        {
            offer.Find(
                this,
                new("l'intéressement ne peut se substituer à un treizième mois", "profit-sharing may not stand in for a thirteenth month"),
                "$.pay.thirteenthMonth");
        }
    }
}
