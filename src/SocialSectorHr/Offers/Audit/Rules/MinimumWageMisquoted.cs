using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2006: a gross amount presented as the SMIC is not that of the start: by the hour, or by the month of the legal
/// week.</summary>
internal sealed class MinimumWageMisquoted() : AuditCheck(
    "SHR2006", Severity.Warning, new("SMIC mal cité", "SMIC misquoted"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is { SaidToBeMinimumWage: true, Basis: PayBasis.Gross, Amount: { IsExact: true, AtLeast: { } paid } said } &&
                said.Per is Per.Hour or Per.Month)
            {
                Check(audit, paid, said.Per.Value, amount.IsFullTimeAmount == true);
            }
        }
    }

    private void Check(AuditContext audit, Money paid, Per per, bool isFullTime)
    {
        if (!audit.Law.TryOn(audit.Day, audit.Terms.Smic, out DatedValue<Money> hourly) || audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        Hours week = !isFullTime && MinimumWageDays.Week(audit) is { } stated && stated < legal ? stated : legal;
        Money smic = per == Per.Hour
            ? hourly.Value
            : GrossPay.AtMinimumWage(week, PayRegime.RttAverage35, audit.Day, audit.Law, audit.Terms.Place).Total.Round();
        if (paid < smic - Money.Of(1) || paid > smic + Money.Of(1) || (per == Per.Hour && paid != smic))
        {
            audit.Find(
                this,
                new(
                    $"{paid.ToString(Language.French)} n'est pas le SMIC du {DateText.Write(audit.Day, Language.French)}, qui est de {smic.ToString(Language.French)}",
                    $"{paid} is not the SMIC of {DateText.Write(audit.Day, Language.English)}, which is {smic}"),
                "$.pay.amounts",
                hourly.Source);
        }
    }
}
