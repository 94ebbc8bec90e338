using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR9002: a dated value is unknown on a needed day: no figure is given.</summary>
internal sealed class ValueUnknown() : AuditCheck(
    "SHR9002", Severity.Warning, new("valeur du droit inconnue", "value of the law unknown"))
{
    /// <summary>The day from which no table that a statement reads wants a value: a test holds it to the tables.</summary>
    internal static readonly LocalDate KnownFrom = new(2026, 1, 1);

    /// <summary>The first day on which one of them wants it again: that of the next SMIC.</summary>
    internal static readonly LocalDate UnknownFrom = MinimumWage.Hourly.UnknownFrom ?? LocalDate.MaxIsoValue;

    public override void Run(AuditContext audit)
    {
        if (!IsSurelyKnown(audit))
        {
            Search(audit);
        }
    }

    // Only a statement of all figures tells what is missing; it is far dearer than the rest of an audit.
    private static bool IsSurelyKnown(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        return IsIn(audit.On) && IsIn(terms.LawDay) && (terms.Horizon.IsKnown || !terms.Contract.IsKnown);
    }

    private static bool IsIn(LocalDate day) => day >= KnownFrom && day < UnknownFrom;

    private void Search(AuditContext audit)
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
