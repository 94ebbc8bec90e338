using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2001: the announced month and the announced year differ by one euro a month or more; two ranges differ where they do not
/// meet.</summary>
internal sealed class MonthYearMismatch() : AuditCheck(
    "SHR2001",
    Severity.Warning,
    new("le mois et l'année annoncés se contredisent", "the announced month and year contradict each other"),
    part: AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.AnnouncedMonth is { IsKnown: true, Value: var announced })
        {
            if (!announced.IsConsistent)
            {
                Money month = announced.Announced;
                Say(audit, new(month.ToString(Language.French), month.ToString(Language.English)), announced.Share, announced.Share);
            }
        }
        else if (AuditedAmounts.LackBasis(audit) || AuditedAmounts.LackPeriod(audit))
        {
            audit.CannotCheck(this, AuditedAmounts.Unsaid(audit));
        }
        else if (!audit.Terms.AnnouncedMonth.Missing.Contains(Fact.PayAmount))
        {
            audit.CannotCheck(this, audit.Terms.AnnouncedMonth.Missing);
        }
        else if (audit.Terms.Pay is { IsKnown: true, Value: var pay })
        {
            Ranges(audit, pay);
        }
    }

    protected override bool Applies(AuditContext audit) => AuditedAmounts.AreMonthAndYear(audit);

    // The pay is read from the year: the month is held against it.
    private void Ranges(AuditContext audit, PayRange ofYear)
    {
        foreach (StatedAmount amount in audit.Amounts)
        {
            if (amount is { Basis: PayBasis.Gross, Amount: { Per: Per.Month, IsEmpty: false } month, IsFullTimeAmount: not true } &&
                PayReading.PeriodOf(audit.Offer.Pay!) == Per.Year && !PayReading.IsFullTimeAmount(audit.Offer.Pay!) &&
                (month.AtLeast > ofYear.High?.Monthly + Money.Of(1) || month.AtMost < ofYear.Low?.Monthly - Money.Of(1)))
            {
                Say(
                    audit,
                    new(month.ToString(Language.French), month.ToString(Language.English)),
                    (ofYear.Low ?? ofYear.High)!.Monthly,
                    (ofYear.High ?? ofYear.Low)!.Monthly);
                return;
            }
        }
    }

    private void Say(AuditContext audit, Bilingual month, Money low, Money high)
    {
        bool isOne = low == high;
        audit.Find(
            this,
            new(
                $"le mois annoncé de {month.French} et l'année annoncée, {(isOne ? string.Empty : $"de {low.ToString(Language.French)} à ")}{high.ToString(Language.French)} par mois, se contredisent",
                $"the announced month of {month.English} and the announced year, {(isOne ? string.Empty : $"{low} to ")}{high} a month, contradict each other"),
            audit.PlaceOfGross);
    }
}
