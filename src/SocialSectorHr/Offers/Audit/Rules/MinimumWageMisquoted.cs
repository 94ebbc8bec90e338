using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2006: a gross amount presented as the SMIC is not that of the start: by the hour, or by the month of the legal
/// week.</summary>
internal sealed class MinimumWageMisquoted() : AuditCheck(
    "SHR2006",
    Severity.Warning,
    new("SMIC mal cité", "SMIC misquoted"),
    AuditedPosts.PrivateLaw,
    AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is not { SaidToBeMinimumWage: true, Amount: { IsExact: true, AtLeast: { } paid } said })
            {
                continue;
            }

            if (amount.Basis is null || said.Per is null)
            {
                audit.CannotCheck(this, AuditedAmounts.Unsaid(audit));
            }
            else if (amount.Basis == PayBasis.Gross && said.Per is Per.Hour or Per.Month)
            {
                Check(audit, paid, said.Per.Value, amount.IsFullTimeAmount == true);
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Amounts.Has(static amount => amount is { SaidToBeMinimumWage: true, Amount: { IsExact: true } });

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
                audit.PlaceOfGross,
                AuditedAmounts.Pointer(audit, per) is { } pointer
                    ? new Mend(
                        new($"écrire {smic.ToString(Language.French)} {per.Label(Language.French)}", $"write {smic} {per.Label(Language.English)}"),
                        Mend.Figure(pointer, Stated.Exactly(smic, per)))
                    : null,
                hourly.Source);
        }
    }
}
