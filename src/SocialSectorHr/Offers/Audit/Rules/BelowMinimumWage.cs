using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2003: an amount under the SMIC of the hours paid: at the publication, at the start, and on each rise before a known
/// end. A contract of work and training has its own least pay.</summary>
internal sealed partial class BelowMinimumWage() : AuditCheck(
    "SHR2003",
    Severity.Error,
    new("salaire sous le SMIC", "pay under the SMIC"),
    AuditedPosts.PrivateLaw,
    AuditedPart.HourlyPost)
{
    public override bool ComparesStart => true;

    /// <summary>Each rise of the SMIC.</summary>
    public override IEnumerable<LocalDate> TurningDays(AuditContext audit)
    {
        for (int i = 0; i < audit.Terms.Smic.Count; i++)
        {
            yield return audit.Terms.Smic[i].From;
        }
    }

    /// <summary>The SMIC never falls: a pay under the last that is known is under those to come.</summary>
    public override LocalDate Known(AuditContext audit, LocalDate start) =>
        audit.Terms.Smic.UnknownFrom is { } unknown && start >= unknown && audit.FirstStart < unknown ? unknown.PlusDays(-1) : start;

    public override void Run(AuditContext audit)
    {
        MinimumWageDays days = MinimumWageDays.Of(audit);
        if (Training(audit, days) || Hourly(audit, days) || Monthly(audit, days))
        {
            return;
        }

        if (!days.AreKnown(audit))
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (!audit.Terms.Pay.IsKnown && !audit.Amounts.Has(IsHourly))
        {
            audit.CannotCheck(this, audit.Terms.Pay.Missing);
        }
    }

    private static bool IsHourly(StatedAmount amount) => amount is { Basis: PayBasis.Gross, Amount: { IsEmpty: false, Per: Per.Hour } };

    private bool Hourly(AuditContext audit, MinimumWageDays days)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (MinimumWageDays.HourlyRate(amount) is not { } paid)
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
                        audit.PlaceOfGross,
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

        // Where it is not said whether the amount of a part-time post is that of full time, its share may be what is paid.
        Percent share = PayReading.Share(audit.Offer, audit.Terms.Week, audit.Law, audit.Day) is { IsKnown: true, Value: var part }
            ? part
            : Percent.Of(100);
        bool mayBeUnder = false;
        bool isCompared = false;
        bool isCarried = false;
        foreach (LocalDate day in days)
        {
            if (!MinimumWageDays.IsKnown(audit, day) || MinimumWageDays.PaidWeek(audit, day) is not { } week)
            {
                continue;
            }

            isCompared = true;
            MinimumWageMargin margin = bound.OverMinimumWage(week, audit.Regime, day, audit.Law, rules: audit.Terms.Place);
            if (margin.IsReached && MinimumWageDays.MayBePaid(audit) && MinimumWageDays.Week(audit) is { } whole && whole != week
                && !bound.OverMinimumWage(whole, audit.Regime, day, audit.Law, rules: audit.Terms.Place).IsReached)
            {
                audit.CannotCheck(this, Fact.WeeklyHours); // paid, the hours beyond 35 would not be at the SMIC; given back, they would
                return true;
            }

            if (margin.IsReached)
            {
                mayBeUnder |= AuditedAmounts.MayBeFullTime(audit) && margin.Paid * share < margin.Threshold;
                continue;
            }

            if (ThirteenthMonthSpread.Of(audit, bound)?.Carries(audit, week, day) == true && !PeriodImplausible.IsFound(audit))
            {
                isCarried = true; // SHR2005 says it
                continue;
            }

            if (!audit.Terms.Week.IsKnown)
            {
                audit.CannotCheck(this, audit.Terms.Week.Missing);
                return true;
            }

            if (PeriodImplausible.IsFound(audit))
            {
                audit.CannotCheck(this, Fact.PayAmount); // SHR2007 says what is wrong with it
                return true;
            }

            // A whole euro below is the way that offers write the SMIC: the contract owes it whole.
            bool isTruncated = margin.Paid == margin.Threshold.Round(MoneyRounding.EuroDown);
            audit.Find(
                this,
                isTruncated ? Severity.Warning : Rule.Severity,
                isTruncated
                    ? new(
                        $"{margin.Paid.ToString(Language.French)} par mois, le SMIC de {margin.Threshold.ToString(Language.French)} tronqué à l'euro, au {DateText.Write(day, Language.French)} : le contrat le doit en entier",
                        $"{margin.Paid} a month, the SMIC of {margin.Threshold} truncated to the euro, on {DateText.Write(day, Language.English)}: the contract owes it whole")
                    : new(
                        $"{margin.Paid.ToString(Language.French)} par mois, sous le SMIC de {margin.Threshold.ToString(Language.French)} pour les heures payées, au {DateText.Write(day, Language.French)}",
                        $"{margin.Paid} a month, under the SMIC of {margin.Threshold} for the hours paid, on {DateText.Write(day, Language.English)}"),
                [audit.PlaceOfGross],
                LabourCode.L3231_2,
                margin.Source);
            return true;
        }

        if (isCarried)
        {
            return true;
        }

        if (mayBeUnder)
        {
            audit.CannotCheck(this, Fact.FullTimeAmount);
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
