using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <content>A contract of work and training: under the share of the SMIC that its age gives, not under the whole.</content>
internal sealed partial class BelowMinimumWage
{
    /// <summary>Whether a contract of work and training is named: alone it has its own least pay, beside another the amount may be of
    /// either.</summary>
    private bool Training(AuditContext audit, MinimumWageDays days)
    {
        if (!audit.Contracts<StatedContract.Trainee>().Any)
        {
            return false;
        }

        if (TraineeReading.Of(audit.Offer) is not { } trainee)
        {
            audit.CannotCheck(this, Fact.Contract);
            return true;
        }

        List<Fact> missing = [];
        foreach (LocalDate day in days)
        {
            Answer<LeastPay> least = TraineeReading.LeastPay(trainee, day, audit.Law, audit.Terms.Place);
            if (!least.IsKnown)
            {
                missing.AddRange(least.Missing);
            }
            else if (TraineeHourly(audit, least.Value, day) || TraineeMonthly(audit, least.Value, day, missing))
            {
                return true;
            }
            else if (least.Value.MayBeMore)
            {
                missing.Add(Fact.ConventionalMinimum);
            }
        }

        if (missing.Count > 0)
        {
            audit.CannotCheck(this, missing.Distinct().Order());
        }

        return true;
    }

    private bool TraineeHourly(AuditContext audit, LeastPay least, LocalDate day)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is { Basis: PayBasis.Gross, Amount: { Per: Per.Hour } said } && (said.AtLeast ?? said.AtMost) < least.Hourly)
            {
                Money paid = (said.AtLeast ?? said.AtMost)!.Value;
                audit.Find(
                    this,
                    new(
                        $"{paid.ToString(Language.French)} de l'heure, sous les {least.Hourly.ToString(Language.French)} dus à l'alternant ({least.Share.ToString(Language.French)} du SMIC) au {DateText.Write(day, Language.French)}",
                        $"{paid} an hour, under the {least.Hourly} due to the trainee ({least.Share} of the SMIC) on {DateText.Write(day, Language.English)}"),
                    audit.PlaceOfGross,
                    least.Source);
                return true;
            }
        }

        return false;
    }

    private bool TraineeMonthly(AuditContext audit, LeastPay least, LocalDate day, List<Fact> missing)
    {
        if (audit.Terms.Pay is not { IsKnown: true, Value: var pay } || audit.Offer.WorkingTime?.Forfait is not null)
        {
            return false;
        }

        if (pay.Low is null)
        {
            missing.Add(Fact.PayAmount); // "up to" says nothing of the least that will be paid
        }

        if ((pay.Low ?? pay.High) is not { } bound || !MinimumWageDays.IsKnown(audit, day)
            || MinimumWageDays.PaidWeek(audit, day) is not { } week)
        {
            return false;
        }

        // The least pay is that of the legal week: for other hours it moves as the SMIC of the hours paid does.
        Money ofWeek = bound.OverMinimumWage(week, audit.Regime, day, audit.Law, rules: audit.Terms.Place).Threshold;
        Money ofLegalWeek = bound.OverMinimumWage(
            audit.Law.On(day, LegalDurations.Week).Value, PayRegime.RttAverage35, day, audit.Law, rules: audit.Terms.Place).Threshold;
        Money due = Money.FromExact(least.Monthly.Exact * ofWeek.Exact / ofLegalWeek.Exact).Round();
        if (bound.Monthly.Round() >= due)
        {
            return false;
        }

        if (!audit.Terms.Week.IsKnown)
        {
            missing.AddRange(audit.Terms.Week.Missing);
            return false;
        }

        audit.Find(
            this,
            new(
                $"{bound.Monthly.Round().ToString(Language.French)} par mois, sous les {due.ToString(Language.French)} dus à l'alternant ({least.Share.ToString(Language.French)} du SMIC) au {DateText.Write(day, Language.French)}",
                $"{bound.Monthly.Round()} a month, under the {due} due to the trainee ({least.Share} of the SMIC) on {DateText.Write(day, Language.English)}"),
            audit.PlaceOfGross,
            least.Source);
        return true;
    }
}
