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
        else if (HasYearlyRtt(audit) && !terms.Rtt.IsKnown)
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

    protected override bool Applies(AuditContext audit) => HasYearlyRtt(audit)
        || audit.Offer.Leave is { Days: { IsEmpty: false, Per: null or Per.Year } } or { Weeks: { IsEmpty: false, Per: null or Per.Year } };

    private static bool HasYearlyRtt(AuditContext audit) => audit.Offer.WorkingTime?.Rtt is { } rtt && rtt.Days?.Per != Per.Contract;

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

    private static (LeaveDays Acquired, LeaveDays OfAYear)? Leave(AuditContext audit, DateInterval contract, WorkCalendar calendar)
    {
        if (audit.Terms.Leave(audit.Offer.Leave?.Unit ?? LeaveUnit.Ouvres) is not { IsKnown: true, Value: var right } ||
            !audit.Law.TryOn(contract.Start, LegalLeave.PerYear, out _))
        {
            return null;
        }

        return (right.Lots(contract, calendar, audit.Law).Total, right.Annual);
    }

    private static Bilingual Words((LeaveDays Acquired, LeaveDays OfAYear) leave) => new(
        $"{leave.Acquired.ToString(Language.French)} de congés sur {leave.OfAYear.ToString(Language.French)}",
        $"{leave.Acquired} of leave out of {leave.OfAYear}");

    private static MendChange[] RttChange(AuditContext audit, Days share)
    {
        string pointer = audit.Said.WorkingTime?.Rtt is { Days.IsEmpty: false } ? "/workingTime/rtt/days" : "/form/workingTime/rtt/days";
        return [Mend.Figure(pointer, Stated.Exactly(share, Per.Contract))];
    }

    // Weeks and days without their unit have no figure of so many days to stand in their place.
    private static MendChange[] LeaveChange(AuditContext audit, (LeaveDays Acquired, LeaveDays OfAYear)? leave)
    {
        if (leave is not { } known || audit.Offer.Leave is not { Weeks: null, Days: { IsEmpty: false }, Unit: not null })
        {
            return [];
        }

        string pointer = audit.Said.Leave is { Days.IsEmpty: false } ? "/leave/days" : "/form/leave/days";
        return [Mend.Figure(pointer, Stated.Exactly(Days.FromExact(known.Acquired.Exact), Per.Contract))];
    }

    private void Show(AuditContext audit, DateInterval contract, WorkCalendar calendar)
    {
        (LeaveDays Acquired, LeaveDays OfAYear)? leave = Leave(audit, contract, calendar);
        if (audit.Terms.Rtt is { IsKnown: true, Value: var rtt } && HasYearlyRtt(audit))
        {
            Days share = Share(audit, rtt, contract, calendar);
            Say(
                audit,
                contract.Start,
                new(
                    $"{rtt.PerYear.ToString(Language.French)} de RTT sont ceux d'une année : {share.ToString(Language.French)} pour ce contrat, au prorata des jours calendaires{(leave is { } also ? $" ; {Words(also).French}" : string.Empty)}",
                    $"{rtt.PerYear} of RTT are those of a year: {share} for this contract, by calendar days{(leave is { } more ? $"; {Words(more).English}" : string.Empty)}"),
                "$.workingTime.rtt",
                new Mend(
                    new(
                        $"dire {share.ToString(Language.French)} de RTT pour la durée du contrat",
                        $"say {share} of RTT for the length of the contract"),
                    [.. RttChange(audit, share), .. LeaveChange(audit, leave)]));
        }
        else if (leave is { } days)
        {
            Say(
                audit,
                contract.Start,
                new(
                    $"les congés annoncés sont ceux d'une année : {Words(days).French} pour ce contrat",
                    $"the leave is that of a year: {Words(days).English} for this contract"),
                "$.leave",
                LeaveChange(audit, leave) is [_, ..] change
                    ? new Mend(
                        new(
                            $"dire {days.Acquired.ToString(Language.French)} de congés pour la durée du contrat",
                            $"say {days.Acquired} of leave for the length of the contract"),
                        change)
                    : null);
        }
        else
        {
            Answer<PaidLeaveRight> right = audit.Terms.Leave(audit.Offer.Leave?.Unit ?? LeaveUnit.Ouvres);
            audit.CannotCheck(this, right.IsKnown ? [Fact.LawValue] : right.Missing);
        }
    }

    // From a day on: the share is that of the first, and no figure for the others.
    private void Say(AuditContext audit, LocalDate start, Bilingual message, string place, Mend? mend)
    {
        bool isOpen = audit.IsStartUnbounded;
        audit.Find(
            this,
            isOpen
                ? new(
                    $"{message.French} (pour un début au {DateText.Write(start, Language.French)})",
                    $"{message.English} (for a start on {DateText.Write(start, Language.English)})")
                : message,
            place,
            isOpen ? null : mend);
    }
}
