using System.Globalization;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3016: the telework and the least presence on site do not both fit in the days worked of a full year.</summary>
internal sealed class TeleworkInfeasible() : AuditCheck(
    "SHR3016", "TeleworkInfeasible", Severity.Warning, new("télétravail et présence inconciliables", "telework and presence that cannot both be kept"))
{
    public override void Run(AuditContext offer)
    {
        OfferStatement statement = offer.Statement;
        if (offer.Offer.Telework?.MinimumPresence is not { IsEmpty: false } || statement.Telework is not { IsKnown: true, Value: var promise })
        {
            return;
        }

        // The first year that is whole: the promise is that of a full one.
        int year = offer.Day.Year + 1;
        if (year is < StartReading.FirstYear or > StartReading.LastYear)
        {
            offer.CannotCheck(this, Fact.LawValue);
            return;
        }

        Answer<Days> worked = TeleworkFigures.Worked(statement, year);
        if (!worked.IsKnown || !statement.Calendar.IsKnown)
        {
            offer.CannotCheck(this, worked.IsKnown ? statement.Calendar.Missing : worked.Missing);
            return;
        }

        TeleworkYear both = promise.Year(year, worked.Value, statement.Calendar.Value);
        if (!both.IsFeasible)
        {
            offer.Find(
                this,
                new(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{both.Telework.ToString(Language.French)} de télétravail et {both.MinimumPresence.ToString(Language.French)} de présence ne tiennent pas dans les {both.Worked.ToString(Language.French)} travaillés de {year}"),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{both.Telework} of telework and {both.MinimumPresence} on site do not fit in the {both.Worked} worked in {year}")),
                "$.telework",
                offer.Labour(LabourCode.L1222_9));
        }
    }
}
