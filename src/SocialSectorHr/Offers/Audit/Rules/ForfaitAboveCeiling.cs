using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3008: more than 218 days outside a special regime.</summary>
internal sealed class ForfaitAboveCeiling() : AuditCheck(
    "SHR3008", "ForfaitAboveCeiling", Severity.Error, new("forfait-jours au-delà de 218 jours", "forfait beyond 218 days"))
{
    public override void Run(AuditContext offer)
    {
        if (offer.IsPrivate && offer.Offer.WorkingTime?.Forfait is { Days.AtLeast: { } days, Regime: null or ForfaitRegime.LabourCode } && days > Days.Of(218))
        {
            offer.Find(
                this,
                new($"un forfait de {days.ToString(Language.French)} dépasse le plafond de 218", $"a forfait of {days} is beyond the ceiling of 218"),
                "$.workingTime.forfait",
                LabourCode.L3121_64);
        }
    }
}
