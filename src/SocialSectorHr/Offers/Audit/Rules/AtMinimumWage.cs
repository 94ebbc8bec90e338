using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2004: the pay is within one per cent above the SMIC of the start; an hourly amount is held against the hourly
/// SMIC.</summary>
internal sealed class AtMinimumWage() : AuditCheck(
    "SHR2004",
    Severity.Information,
    new("salaire au niveau du SMIC", "pay at the SMIC"),
    AuditedPosts.PrivateLaw,
    AuditedPart.HourlyPost)
{
    private static readonly Percent Near = Percent.Of(101);

    public override void Run(AuditContext audit)
    {
        if (!MinimumWageDays.IsKnown(audit, audit.Day) || !audit.Law.TryOn(audit.Day, audit.Terms.Smic, out DatedValue<Money> smic))
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        bool isHourly = false;
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (MinimumWageDays.HourlyRate(amount) is { } rate)
            {
                isHourly = true;
                if (rate >= smic.Value && rate <= smic.Value * Near)
                {
                    Say(audit, smic.Value, rate - smic.Value, smic.Source);
                    return;
                }
            }
        }

        if (!isHourly)
        {
            Monthly(audit);
        }
    }

    // A trainee has a share of the SMIC, which is no SMIC.
    protected override bool Applies(AuditContext audit) => !audit.Contracts<StatedContract.Trainee>().Any;

    private void Monthly(AuditContext audit)
    {
        if (!audit.Terms.Pay.IsKnown)
        {
            audit.CannotCheck(this, audit.Terms.Pay.Missing);
            return;
        }

        if (audit.Terms.Pay.Value.Low is not { } pay || MinimumWageDays.PaidWeek(audit, audit.Day) is not { } week)
        {
            audit.CannotCheck(this, Fact.PayAmount); // "up to" says nothing of the least that will be paid
            return;
        }

        MinimumWageMargin margin = pay.OverMinimumWage(week, audit.Regime, audit.Day, audit.Law, rules: audit.Terms.Place);
        if (!audit.Terms.Week.IsKnown)
        {
            if (!(margin.IsReached && margin.Ratio > Near))
            {
                audit.CannotCheck(this, audit.Terms.Week.Missing);
            }
        }
        else if (margin.IsReached && margin.Ratio <= Near)
        {
            Say(audit, margin.Threshold, margin.Margin, margin.Source);
        }
    }

    private void Say(AuditContext audit, Money smic, Money margin, LegalSource source) => audit.Find(
        this,
        new(
            $"le salaire est celui du SMIC, {smic.ToString(Language.French)}, à {margin.ToString(Language.French)} près",
            $"the pay is that of the SMIC, {smic}, within {margin}"),
        audit.PlaceOfGross,
        source);
}
