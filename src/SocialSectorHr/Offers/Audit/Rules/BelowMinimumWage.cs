using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2003: an amount under the SMIC of the hours paid: at the publication, at the start, and on each rise before a known
/// end. A contract of work and training has its own least pay.</summary>
internal sealed partial class BelowMinimumWage() : AuditCheck(
    "SHR2003", Severity.Error, new("salaire sous le SMIC", "pay under the SMIC"), AuditedPosts.PrivateLaw)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Pay is not { Amounts.Count: > 0 })
        {
            return;
        }

        MinimumWageDays days = MinimumWageDays.Of(audit);
        if (!Training(audit, days) && !Hourly(audit, days) && !Monthly(audit, days) && !days.AreKnown(audit))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
    }

    private bool Hourly(AuditContext audit, MinimumWageDays days)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is not { Basis: PayBasis.Gross, Amount: { Per: Per.Hour } said } || (said.AtLeast ?? said.AtMost) is not { } paid)
            {
                continue;
            }

            foreach (LocalDate day in days)
            {
                if (audit.Law.TryOn(day, audit.Terms.Smic, out DatedValue<Money> smic) && paid < smic.Value)
                {
                    audit.Find(
                        this,
                        new(
                            $"{paid.ToString(Language.French)} de l'heure, sous le SMIC de {smic.Value.ToString(Language.French)} au {DateText.Write(day, Language.French)}",
                            $"{paid} an hour, under the SMIC of {smic.Value} on {DateText.Write(day, Language.English)}"),
                        "$.pay.amounts",
                        LabourCode.L3231_2,
                        smic.Source);
                    return true;
                }
            }
        }

        return false;
    }

    private bool Monthly(AuditContext audit, MinimumWageDays days)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value: var pay } || audit.Offer.WorkingTime?.Forfait is not null ||
            (pay.Low ?? pay.High) is not { } bound)
        {
            return false;
        }

        bool isCompared = false;
        foreach (LocalDate day in days)
        {
            if (!MinimumWageDays.IsKnown(audit, day) || MinimumWageDays.PaidWeek(audit, day) is not { } week)
            {
                continue;
            }

            isCompared = true;
            MinimumWageMargin margin = bound.OverMinimumWage(week, audit.Regime, day, audit.Law, rules: audit.Terms.Place);
            if (margin.IsReached)
            {
                continue;
            }

            if (!audit.Terms.Week.IsKnown)
            {
                audit.CannotCheck(this, audit.Terms.Week.Missing);
                return true;
            }

            audit.Find(
                this,
                new(
                    $"{margin.Paid.ToString(Language.French)} par mois, sous le SMIC de {margin.Threshold.ToString(Language.French)} pour les heures payées, au {DateText.Write(day, Language.French)}",
                    $"{margin.Paid} a month, under the SMIC of {margin.Threshold} for the hours paid, on {DateText.Write(day, Language.English)}"),
                "$.pay.amounts",
                LabourCode.L3231_2,
                margin.Source);
            return true;
        }

        if (pay.Low is null && isCompared)
        {
            audit.CannotCheck(this, Fact.PayAmount); // "up to" says nothing of the least that will be paid
            return true;
        }

        return false;
    }
}
