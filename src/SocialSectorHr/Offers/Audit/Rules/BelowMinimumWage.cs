using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2003: an amount under the SMIC of the hours paid, at the start, or today where no start is known.</summary>
internal sealed class BelowMinimumWage() : AuditCheck(
    "SHR2003", "BelowMinimumWage", Severity.Error, new("salaire sous le SMIC", "pay under the SMIC"))
{
    // The longest week a firm may ask (C. trav. L3121-20): a pay above its SMIC is above any.
    private static readonly Hours LongestWeek = Hours.Of(48);

    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        if (!offer.IsPrivate || statement.Pay is not { IsKnown: true, Value.Low: { } pay } || offer.Offer.WorkingTime?.Forfait is not null)
        {
            return;
        }

        LocalDate day = HourlyPayFigures.Day(statement);
        if (!offer.Law.TryOn(day, MinimumWage.Hourly, out _))
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        if (!statement.Week.IsKnown && !pay.OverMinimumWage(LongestWeek, PayRegime.OvertimePaid, day, offer.Law).IsReached)
        {
            offer.CannotCheck(this, statement.Week.Missing);
        }

        if (!statement.Week.IsKnown)
        {
            return;
        }

        PayRegime regime = offer.Offer.WorkingTime?.Rtt is null ? PayRegime.OvertimePaid : PayRegime.RttAverage35;
        MinimumWageMargin margin = pay.OverMinimumWage(statement.Week.Value.WeeklyHours, regime, day, offer.Law);
        if (!margin.IsReached)
        {
            offer.Find(
                this,
                new(
                    $"{margin.Paid.ToString(Language.French)} par mois, sous le SMIC de {margin.Threshold.ToString(Language.French)} pour les heures payées",
                    $"{margin.Paid} a month, under the SMIC of {margin.Threshold} for the hours paid"),
                "$.pay.amounts",
                LabourCode.L3231_2,
                LabourCode.L3232_3);
        }
    }
}
