using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR9002: a dated value is unknown on a needed day: no figure is given.</summary>
internal sealed class ValueUnknown() : AuditCheck(
    "SHR9002", Severity.Warning, new("valeur du droit inconnue", "value of the law unknown"))
{
    public override void Run(AuditContext audit)
    {
        foreach (MissingFigures missing in audit.Offer.Statement(audit.Law, audit.On).Missing)
        {
            if (missing.Facts.Contains(Fact.LawValue))
            {
                audit.Find(
                    this,
                    new(
                        $"{missing.What.French} : une valeur du droit n'est pas connue à cette date",
                        $"{missing.What.English}: a value of the law is not known on that day"),
                    "$");
            }
        }
    }
}
