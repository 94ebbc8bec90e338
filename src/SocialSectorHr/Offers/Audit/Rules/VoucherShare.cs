using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR5001: the employer's share is outside 50 to 60 %, or above the exempt amount of the day.</summary>
internal sealed class VoucherShare() : AuditCheck(
    "SHR5001", "VoucherShare", Severity.Warning, new("part de titre-restaurant hors limites", "voucher share outside its limits"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.IsPrivate || offer.Offer.Benefits?.MealVoucher is not { Face: { } face, EmployerShare: { } share })
        {
            return;
        }

        LocalDate day = HourlyPayFigures.Day(offer.Statement);
        if (!offer.Law.TryOn(day, BenefitLimits.MealVoucher, out DatedValue<Money> exempt))
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        Money paid = (face * share).Round();
        bool within = share >= offer.Law.On(day, BenefitLimits.MealVoucherShareFloor).Value &&
            share <= offer.Law.On(day, BenefitLimits.MealVoucherShareCeiling).Value;
        if (!within || paid > exempt.Value)
        {
            offer.Find(
                this,
                new(
                    $"part patronale de {share.ToString(Language.French)}, {paid.ToString(Language.French)} : exonérée de 50 à 60 % et jusqu'à {exempt.Value.ToString(Language.French)}",
                    $"employer's share of {share}, {paid}: exempt from 50 to 60 % and up to {exempt.Value}"),
                "$.benefits.mealVoucher",
                exempt.Source);
        }
    }
}
