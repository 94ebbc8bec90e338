using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2006: a gross amount presented as the SMIC is not that of the start: by the hour, or by the month of the legal week.</summary>
internal sealed class MinimumWageMisquoted() : AuditCheck(
    "SHR2006", "MinimumWageMisquoted", Severity.Warning, new("SMIC mal cité", "SMIC misquoted"))
{
    public override void Run(AuditContext offer)
    {
        foreach (StatedAmount amount in offer.IsPrivate ? offer.Offer.Pay?.Amounts ?? [] : [])
        {
            if (amount is { SaidToBeMinimumWage: true, Basis: PayBasis.Gross, Amount: { IsExact: true, AtLeast: { } paid, Per: Per.Hour or Per.Month } said })
            {
                Check(offer, paid, said.Per);
            }
        }
    }

    private void Check(AuditContext offer, Money paid, Per per)
    {
        if (!offer.Law.TryOn(offer.Day, MinimumWage.Hourly, out DatedValue<Money> hourly) || offer.LegalWeek is not { } legal ||
            offer.Offer.Workplace?.Zone == HolidayZone.Mayotte)
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        Hours week = MinimumWageDays.Week(offer) is { } stated && stated < legal ? stated : legal;
        Money smic = per == Per.Hour ? hourly.Value : GrossPay.AtMinimumWage(week, PayRegime.RttAverage35, offer.Day, offer.Law).Total.Round();
        if (paid < smic - Money.Of(1) || paid > smic + Money.Of(1) || (per == Per.Hour && paid != smic))
        {
            offer.Find(
                this,
                new(
                    $"{paid.ToString(Language.French)} n'est pas le SMIC du {DateText.Write(offer.Day, Language.French)}, qui est de {smic.ToString(Language.French)}",
                    $"{paid} is not the SMIC of {DateText.Write(offer.Day, Language.English)}, which is {smic}"),
                "$.pay.amounts",
                hourly.Source);
        }
    }
}
