using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5001: the employer's share is outside 50 to 60 %, or above the exempt amount of the day where the face is stated.</summary>
internal sealed class VoucherShare() : AuditCheck(
    "SHR5001",
    Severity.Warning,
    new("part de titre-restaurant hors limites", "voucher share outside its limits"),
    AuditedPosts.PrivateLaw,
    AuditedPart.VoucherShare)
{
    public override void Run(AuditContext audit)
    {
        StatedVoucher voucher = audit.Offer.Benefits!.MealVoucher!;
        Percent share = voucher.EmployerShare!.Value;
        if (!audit.Law.TryOn(audit.Day, BenefitLimits.MealVoucher, out DatedValue<Money> exempt) ||
            !audit.Law.TryOn(audit.Day, BenefitLimits.MealVoucherShareFloor, out DatedValue<Percent> least) ||
            !audit.Law.TryOn(audit.Day, BenefitLimits.MealVoucherShareCeiling, out DatedValue<Percent> most))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        Money? paid = voucher.Face is { } face ? (face * share).Round() : null;
        if (share >= least.Value && share <= most.Value && !(paid > exempt.Value))
        {
            return;
        }

        string french = paid is { } euros ? $", {euros.ToString(Language.French)}" : string.Empty;
        string english = paid is { } amount ? $", {amount}" : string.Empty;
        audit.Find(
            this,
            new(
                $"part patronale de {share.ToString(Language.French)}{french} : exonérée de {least.Value.ToString(Language.French)} à {most.Value.ToString(Language.French)} et jusqu'à {exempt.Value.ToString(Language.French)}",
                $"employer's share of {share}{english}: exempt from {least.Value} to {most.Value} and up to {exempt.Value}"),
            "$.benefits.mealVoucher",
            exempt.Source);
    }
}
