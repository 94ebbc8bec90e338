using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3008: more days than the ceiling, outside a special regime (SHR3009); "up to 225" is more.</summary>
internal sealed class ForfaitAboveCeiling() : AuditCheck(
    "SHR3008",
    Severity.Error,
    new("forfait-jours au-delà de 218 jours", "forfait beyond 218 days"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Forfait)
{
    public override void Run(AuditContext audit)
    {
        Stated<Days>? said = audit.Offer.WorkingTime!.Forfait!.Days;
        if ((said?.AtMost ?? said?.AtLeast) is not { } days)
        {
            audit.CannotCheck(this, Fact.ForfaitDays);
            return;
        }

        if (!audit.Law.TryOn(audit.Day, ForfaitLimits.Ceiling, out DatedValue<Days> ceiling))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (days > ceiling.Value)
        {
            audit.Find(
                this,
                new(
                    $"un forfait de {days.ToString(Language.French)} dépasse le plafond de {ceiling.Value.ToString(Language.French)}",
                    $"a forfait of {days} is beyond the ceiling of {ceiling.Value}"),
                "$.workingTime.forfait",
                LabourCode.L3121_64);
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.WorkingTime!.Forfait is { Regime: null or ForfaitRegime.LabourCode } said && !ForfaitSpecialRegime.IsOf(said);
}
