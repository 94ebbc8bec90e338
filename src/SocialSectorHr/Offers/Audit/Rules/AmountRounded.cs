using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2002: the announced month is the truncated or rounded share of the announced year.</summary>
internal sealed class AmountRounded() : AuditCheck(
    "SHR2002",
    Severity.Information,
    new(
        "le mois annoncé est un arrondi de l'année annoncée", "the announced month is a rounding of the announced year"),
    part: AuditedPart.Amount)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.AnnouncedMonth is not { IsKnown: true, Value: { IsConsistent: true } announced }
            || announced.Mode == AnnouncedMode.Exact)
        {
            if (!audit.Terms.AnnouncedMonth.IsKnown && (AuditedAmounts.LackBasis(audit) || AuditedAmounts.LackPeriod(audit)))
            {
                audit.CannotCheck(this, AuditedAmounts.Unsaid(audit));
            }

            return;
        }

        Bilingual mode = announced.Mode.Label();
        audit.Find(
            this,
            new(
                $"le mois annoncé de {announced.Announced.ToString(Language.French)} est {mode.French} : la part exacte de l'année est de " +
                $"{announced.Share.ToString(Language.French)}, soit {announced.GapPerYear.ToString(Language.French)} d'écart par an",
                $"the announced month of {announced.Announced} is {mode.English}: the exact share of the year is {announced.Share}, a gap of {announced.GapPerYear} a year"),
            audit.PlaceOfGross,
            Exact(audit, announced));
    }

    protected override bool Applies(AuditContext audit) =>
        AuditedAmounts.AreMonthAndYear(audit);

    // The amounts of a post that is not full time are brought to its share: there is no one figure to write in their place.
    private static Mend? Exact(AuditContext audit, AnnouncedMonth announced) =>
        !audit.Amounts.Has(static amount => amount.IsFullTimeAmount == true) && AuditedAmounts.Pointer(audit, Per.Month) is { } pointer
            ? new(
                new(
                    $"écrire {announced.Share.Round().ToString(Language.French)} par mois",
                    $"write {announced.Share.Round()} a month"),
                Mend.Figure(pointer, Stated.Exactly(announced.Share.Round(), Per.Month)))
            : null;
}
