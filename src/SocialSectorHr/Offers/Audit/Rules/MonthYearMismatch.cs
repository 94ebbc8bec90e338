namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR2001: the announced month and the announced year differ by one euro a month or more.</summary>
internal sealed class MonthYearMismatch() : AuditCheck(
    "SHR2001", Severity.Warning, new("le mois et l'année annoncés se contredisent", "the announced month and year contradict each other"))
{
    public override void Run(AuditContext audit)
    {
        if (audit.Terms.AnnouncedMonth is { IsKnown: true, Value: { IsConsistent: false } announced })
        {
            audit.Find(
                this,
                new(
                    $"le mois annoncé de {announced.Announced.ToString(Language.French)} et l'année annoncée, {announced.Share.ToString(Language.French)} par mois, se contredisent",
                    $"the announced month of {announced.Announced} and the announced year, {announced.Share} a month, contradict each other"),
                "$.pay.amounts");
        }
    }
}
