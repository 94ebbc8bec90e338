namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2002: the announced month is the truncated or rounded share of the announced year.</summary>
internal sealed class AmountRounded() : AuditCheck(
    "SHR2002", Severity.Information, new(
        "le mois annoncé est un arrondi de l'année annoncée", "the announced month is a rounding of the announced year"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.AnnouncedMonth is not { IsKnown: true, Value: { IsConsistent: true } announced }
            || announced.Mode == AnnouncedMode.Exact)
        {
            return;
        }

        Bilingual mode = announced.Mode.Label();
        audit.Find(
            this,
            new(
                $"le mois annoncé de {announced.Announced.ToString(Language.French)} est {mode.French} : la part exacte de l'année est de " +
                $"{announced.Share.ToString(Language.French)}, soit {announced.GapPerYear.ToString(Language.French)} d'écart par an",
                $"the announced month of {announced.Announced} is {mode.English}: the exact share of the year is {announced.Share}, a gap of {announced.GapPerYear} a year"),
            "$.pay.amounts");
    }
}
