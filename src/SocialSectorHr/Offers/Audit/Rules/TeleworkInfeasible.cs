using System.Globalization;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3016: the telework and the least presence on site do not both fit in the days worked of a full year.</summary>
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

        // The first year that is whole: the promise is that of a full one.
        int year = audit.Day.Year + 1;
        if (year is < StartReading.FirstYear or > StartReading.LastYear)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        Answer<Days> worked = terms.Worked(year);
        if (!worked.IsKnown || !terms.Calendar.IsKnown)
        {
            audit.CannotCheck(this, worked.IsKnown ? terms.Calendar.Missing : worked.Missing);
            return;
        }

        TeleworkYear both = promise.Year(year, worked.Value, terms.Calendar.Value);
        if (!both.IsFeasible)
        {
            audit.Find(
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
    }

    protected override bool Applies(AuditContext audit) =>
        audit.Offer.Telework!.MinimumPresence is { IsEmpty: false };
}
