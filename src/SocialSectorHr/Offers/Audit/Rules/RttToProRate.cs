using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3004: yearly RTT or leave on a contract shorter than the year: the share is shown, year by year.</summary>
internal sealed class RttToProRate() : AuditCheck(
    "SHR3004", Severity.Information, new("RTT et congés à proratiser", "RTT and leave to pro-rate"))
{
    private const int FirstKnownYear = 1983;
    private const int LastKnownYear = 2190;

    public override void Run(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        if (terms.Contract is not { IsKnown: true, Value: FixedTermContract contract } || contract.Length().Months >= Months.Of(12) ||
            contract.Start.Year < FirstKnownYear || contract.FinalEnd.Year > LastKnownYear || !terms.Rtt.IsKnown)
        {
            return;
        }

        if (terms.Calendar is not { IsKnown: true, Value: var calendar })
        {
            audit.CannotCheck(this, Fact.HolidayZone);
            return;
        }

        RttPromise rtt = terms.Rtt.Value;
        DateInterval whole = new(contract.Start, contract.FinalEnd);
        Days share = Days.Zero;
        for (int year = contract.Start.Year; year <= contract.FinalEnd.Year; year++)
        {
            DateInterval part = new(LocalDate.Max(whole.Start, new(year, 1, 1)), LocalDate.Min(whole.End, new(year, 12, 31)));
            share += rtt.In(year, part, LeaveDays.Ouvres(0), calendar, audit.Law).Days;
        }

        (string french, string english) = Leave(audit, whole, calendar);
        audit.Find(
            this,
            new(
                $"{rtt.PerYear.ToString(Language.French)} de RTT sont ceux d'une année : {share.ToString(Language.French)} pour ce contrat, au prorata des jours calendaires{french}",
                $"{rtt.PerYear} of RTT are those of a year: {share} for this contract, by calendar days{english}"),
            "$.workingTime.rtt");
    }

    private static (string French, string English) Leave(AuditContext audit, DateInterval contract, WorkCalendar calendar)
    {
        if (audit.Terms.Leave(audit.Offer.Leave?.Unit ?? LeaveUnit.Ouvres) is not { IsKnown: true, Value: var right } ||
            !audit.Law.TryOn(contract.Start, LegalLeave.PerYear, out _))
        {
            return (string.Empty, string.Empty);
        }

        LeaveDays acquired = right.Lots(contract, calendar, audit.Law).Total;
        return (
            $" ; {acquired.ToString(Language.French)} de congés sur {right.Annual.ToString(Language.French)}",
            $"; {acquired} of leave out of {right.Annual}");
    }
}
