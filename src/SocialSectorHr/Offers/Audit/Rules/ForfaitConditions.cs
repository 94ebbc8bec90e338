using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3012: a forfait needs a collective agreement, autonomy and a written individual agreement.</summary>
internal sealed class ForfaitConditions() : AuditCheck(
    "SHR3012",
    Severity.Information,
    new("conditions du forfait-jours", "conditions of a forfait"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    public override void Run(AuditContext audit)
    {
        audit.Find(
            this,
            new(
                "le forfait en jours suppose un accord collectif, de l'autonomie et une convention individuelle écrite",
                "a forfait in days needs a collective agreement, autonomy and a written individual agreement"),
            "$.workingTime.forfait",
            LabourCode.L3121_55,
            LabourCode.L3121_58,
            LabourCode.L3121_63);
    }

    // The Labour Code's conditions are those of its own forfait.
    protected override bool Applies(AuditContext audit) =>
        audit.Offer.WorkingTime!.Forfait is { Regime: null or ForfaitRegime.LabourCode } said && !ForfaitSpecialRegime.IsOf(said);
}
