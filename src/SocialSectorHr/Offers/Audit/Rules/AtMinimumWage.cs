using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2004: the pay is within one per cent above the SMIC of the start.</summary>
internal sealed class AtMinimumWage() : AuditCheck(
    "SHR2004", Severity.Information, new("salaire au niveau du SMIC", "pay at the SMIC"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value.Low: { } pay } || audit.Offer.WorkingTime?.Forfait is not null ||
            MinimumWageDays.Week(audit) is not { } week ||
            !MinimumWageDays.IsKnown(audit, audit.Day))
        {
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(week, audit.Regime, audit.Day, audit.Law, rules: audit.Terms.Place);
        if (margin.IsReached && margin.Ratio <= Percent.Of(101))
        {
            audit.Find(
                this,
                new(
                    $"le salaire est celui du SMIC, {margin.Threshold.ToString(Language.French)}, à {margin.Margin.ToString(Language.French)} près",
                    $"the pay is that of the SMIC, {margin.Threshold}, within {margin.Margin}"),
                "$.pay.amounts",
                margin.Source);
        }
    }
}
