using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2004: the pay is within one per cent above the SMIC.</summary>
internal sealed class AtMinimumWage() : AuditCheck(
    "SHR2004", "AtMinimumWage", Severity.Information, new("salaire au niveau du SMIC", "pay at the SMIC"))
{
    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        LocalDate day = HourlyPayFigures.Day(statement);
        if (!offer.IsPrivate || statement.Pay is not { IsKnown: true, Value.Low: { } pay } || offer.Offer.WorkingTime?.Forfait is not null ||
            !statement.Week.IsKnown || !offer.Law.TryOn(day, MinimumWage.Hourly, out _))
        {
            return;
        }

        PayRegime regime = offer.Offer.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;
        MinimumWageMargin margin = pay.OverMinimumWage(statement.Week.Value.WeeklyHours, regime, day, offer.Law);
        if (margin.IsReached && margin.Ratio <= Percent.Of(101))
        {
            offer.Find(
                this,
                new(
                    $"le salaire est celui du SMIC, {margin.Threshold.ToString(Language.French)}, à {margin.Margin.ToString(Language.French)} près",
                    $"the pay is that of the SMIC, {margin.Threshold}, within {margin.Margin}"),
                "$.pay.amounts",
                LabourCode.L3232_3);
        }
    }
}
