using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3004: yearly RTT or leave on a contract shorter than the year: the share is shown, year by year.</summary>
internal sealed class RttToProRate() : AuditCheck(
    "SHR3004",
    Severity.Information,
    new("RTT et congés à proratiser", "RTT and leave to pro-rate"),
    part: AuditedPart.Temporary)
{
    private const int FirstKnownYear = 1983;
    private const int LastKnownYear = 2190;

    public override bool ComparesStart => true;

    public override void Run(AuditContext audit)
    {
        StatedTerms terms = audit.Terms;
        if (!terms.Contract.IsKnown)
        {
            audit.CannotCheck(this, terms.Contract.Missing);
            return;
        }

        if (terms.Contract.Value is not FixedTermContract contract || contract.Length().Months >= Months.Of(12))
        {
            return;
        }

        if (contract.Start.Year < FirstKnownYear || contract.FinalEnd.Year > LastKnownYear)
        {
            audit.CannotCheck(this, Fact.LawValue);
        }
        else if (audit.Offer.WorkingTime?.Rtt is not null && !terms.Rtt.IsKnown)
        {
            audit.CannotCheck(this, terms.Rtt.Missing);
        }
        else if (terms.Calendar is not { IsKnown: true, Value: var calendar })
        {
            audit.CannotCheck(this, Fact.HolidayZone);
        }
        else
        {
            Show(audit, new(contract.Start, contract.FinalEnd), calendar);
        }
    }

    protected override bool Applies(AuditContext audit) => audit.Offer.WorkingTime?.Rtt is not null
        || audit.Offer.Leave is { Days: { IsEmpty: false, Per: null or Per.Year } } or { Weeks: { IsEmpty: false, Per: null or Per.Year } };

    private static Days Share(AuditContext audit, RttPromise rtt, DateInterval contract, WorkCalendar calendar)
    {
        Days share = Days.Zero;
        for (int year = contract.Start.Year; year <= contract.End.Year; year++)
        {
            DateInterval part = new(
                LocalDate.Max(contract.Start, new(year, 1, 1)), LocalDate.Min(contract.End, new(year, 12, 31)));
            share += rtt.In(year, part, LeaveDays.Ouvres(0), calendar, audit.Law).Days;
        }

        return share;
    }

    private static Bilingual? Leave(AuditContext audit, DateInterval contract, WorkCalendar calendar)
    {
        if (audit.Terms.Leave(audit.Offer.Leave?.Unit ?? LeaveUnit.Ouvres) is not { IsKnown: true, Value: var right } ||
            !audit.Law.TryOn(contract.Start, LegalLeave.PerYear, out _))
        {
            return null;
        }

        LeaveDays acquired = right.Lots(contract, calendar, audit.Law).Total;
        return new(
            $"{acquired.ToString(Language.French)} de congés sur {right.Annual.ToString(Language.French)}",
            $"{acquired} of leave out of {right.Annual}");
    }

    private void Show(AuditContext audit, DateInterval contract, WorkCalendar calendar)
    {
        Bilingual? leave = Leave(audit, contract, calendar);
        if (audit.Terms.Rtt is { IsKnown: true, Value: var rtt } && audit.Offer.WorkingTime?.Rtt is not null)
        {
            Days share = Share(audit, rtt, contract, calendar);
            audit.Find(
                this,
                new(
                    $"{rtt.PerYear.ToString(Language.French)} de RTT sont ceux d'une année : {share.ToString(Language.French)} pour ce contrat, au prorata des jours calendaires{(leave is { } also ? $" ; {also.French}" : string.Empty)}",
                    $"{rtt.PerYear} of RTT are those of a year: {share} for this contract, by calendar days{(leave is { } more ? $"; {more.English}" : string.Empty)}"),
                "$.workingTime.rtt",
                new Mend(new(
                    $"dire {share.ToString(Language.French)} de RTT pour la durée du contrat",
                    $"say {share} of RTT for the length of the contract")));
        }
        else if (leave is { } days)
        {
            audit.Find(
                this,
                new($"les congés annoncés sont ceux d'une année : {days.French} pour ce contrat", $"the leave is that of a year: {days.English} for this contract"),
                "$.leave");
        }
        else
        {
            Answer<PaidLeaveRight> right = audit.Terms.Leave(audit.Offer.Leave?.Unit ?? LeaveUnit.Ouvres);
            audit.CannotCheck(this, right.IsKnown ? [Fact.LawValue] : right.Missing);
        }
    }
}
