namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4002: days without unit, where both readings are possible.</summary>
internal sealed class LeaveUnitAmbiguous() : AuditCheck(
    "SHR4002", "LeaveUnitAmbiguous", Severity.Information, new("unité des congés non dite", "unit of the leave not said"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.Offer.Leave is { Unit: null, Days: { AtLeast: { } days } } && days >= Days.Of(25))
        {
            offer.Find(
                this,
                new("jours ouvrables ou ouvrés : l'unité des congés n'est pas dite", "ouvrables or ouvrés: the unit of the leave is not said"),
                "$.leave.unit");
        }
    }
}
