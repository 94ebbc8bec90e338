using System.Globalization;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3016: the telework and the least presence on site do not both fit in the days worked of a year of the contract, each
/// taken whole; the first such year is named.</summary>
internal sealed class TeleworkInfeasible() : AuditCheck(
    "SHR3016",
    Severity.Warning,
    new("télétravail et présence inconciliables", "telework and presence that cannot both be kept"),
    part: AuditedPart.Telework)
{
    public override void Run(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        if (terms.Telework is not { IsKnown: true, Value: var promise })
        {
            audit.CannotCheck(this, terms.Telework.Missing);
            return;
        }

        (int first, int last) = terms.Horizon is { IsKnown: true, Value: var years } ? (years.FirstYear, years.LastYear)
            : (audit.Day.Year + 1, audit.Day.Year + 1);
        if (first < StartReading.FirstYear || last > StartReading.LastYear)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        for (int year = first; year <= last; year++)
        {
            Answer<Days> worked = terms.Worked(year);
            if (!worked.IsKnown || !terms.Calendar.IsKnown)
            {
                audit.CannotCheck(this, worked.IsKnown ? terms.Calendar.Missing : worked.Missing);
                return;
            }

            TeleworkYear both = promise.Year(year, worked.Value, terms.Calendar.Value);
            if (!both.IsFeasible)
            {
                Say(audit, both, year);
                return;
            }
        }
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Telework!.MinimumPresence is { IsEmpty: false };

    private void Say(AuditContext audit, TeleworkYear both, int year) => audit.Find(
        this,
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{both.Telework.ToString(Language.French)} de télétravail et {both.MinimumPresence.ToString(Language.French)} de présence ne tiennent pas dans les {both.Worked.ToString(Language.French)} travaillés de {year}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{both.Telework} of telework and {both.MinimumPresence} on site do not fit in the {both.Worked} worked in {year}")),
        "$.telework",
        audit.Labour(LabourCode.L1222_9));
}
