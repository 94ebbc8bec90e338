using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2004: the pay is within one per cent above the SMIC of the start.</summary>
internal sealed class AtMinimumWage() : AuditCheck(
    "SHR2004", "AtMinimumWage", Severity.Information, new("salaire au niveau du SMIC", "pay at the SMIC"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.IsPrivate || offer.Statement.Pay is not { IsKnown: true, Value.Low: { } pay } || offer.Offer.WorkingTime?.Forfait is not null ||
            offer.Offer.Workplace?.Zone == HolidayZone.Mayotte || MinimumWageDays.Week(offer) is not { } week ||
            !offer.Law.TryOn(offer.Day, MinimumWage.Hourly, out _) || !HourlyPayFigures.IsKnown(offer.Law, offer.Day))
        {
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(week, offer.Regime, offer.Day, offer.Law);
        if (margin.IsReached && margin.Ratio <= Percent.Of(101))
        {
            offer.Find(
                this,
                new(
                    $"le salaire est celui du SMIC, {margin.Threshold.ToString(Language.French)}, à {margin.Margin.ToString(Language.French)} près",
                    $"the pay is that of the SMIC, {margin.Threshold}, within {margin.Margin}"),
                "$.pay.amounts",
                margin.Source);
        }
    }
}
