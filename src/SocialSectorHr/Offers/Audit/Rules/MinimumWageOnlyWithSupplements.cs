using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2005: the pay passes only thanks to Segur; whether Segur counts is not settled.</summary>
/// <remarks>Whether Segur counts for the SMIC: one secondary source.</remarks>
internal sealed class MinimumWageOnlyWithSupplements() : AuditCheck(
    "SHR2005", "MinimumWageOnlyWithSupplements", Severity.Warning, new("SMIC atteint grâce au Ségur seulement", "SMIC reached with Segur only"))
{
    public override void Run(AuditContext offer)
    {
        if (!offer.IsPrivate || offer.Offer.Pay?.Segur is not { Inclusion: Inclusion.Included } || offer.Offer.WorkingTime?.Forfait is not null ||
            offer.Statement.Pay is not { IsKnown: true, Value.Low: { } pay })
        {
            return;
        }

        if (MinimumWageDays.Week(offer) is not { } week)
        {
            offer.CannotCheck(this, offer.Statement.Week.Missing);
            return;
        }

        if (offer.Offer.Workplace?.Zone == HolidayZone.Mayotte || !offer.Law.TryOn(offer.Day, MinimumWage.Hourly, out _) ||
            !offer.Law.TryOn(offer.Day, Segur.Monthly, out _))
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(week, offer.Regime, offer.Day, offer.Law, segurIncluded: true);
        if (margin is { IsReachedOnlyWithSegur: true, MarginWithoutSegur: { } without })
        {
            offer.Find(
                this,
                new(
                    $"le SMIC de {margin.Threshold.ToString(Language.French)} n'est atteint qu'avec le Ségur : {without.ToString(Language.French)} sans lui",
                    $"the SMIC of {margin.Threshold} is reached with Segur only: {without} without it"),
                "$.pay.segur",
                LabourCode.L3232_3);
        }
    }
}
