using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4001: under five weeks, 30 ouvrables or 25 ouvrés, for a full year; days by the month count twelve times.</summary>
internal sealed class LeaveBelowLegal() : AuditCheck(
    "SHR4001", Severity.Error, new("congés sous le minimum légal", "leave under the legal minimum"))
{
    private const int WeeksOfLeave = 5;

    private static readonly LegalSource PublicLeave = Code.Decree(
        "85-1250", 1985, 11, 26, "congés annuels des fonctionnaires territoriaux", "annual leave of territorial civil servants");

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.Leave is not { } leave || leave is not { Weeks: { IsEmpty: false } } and not { Days: { IsEmpty: false } })
        {
            audit.CannotCheck(this, Fact.Leave);
            return;
        }

        (bool knownWeeks, Weeks? weeks) = InAYear(leave.Weeks, static (value, times) => value * times);
        (bool knownDays, Days? days) = InAYear(leave.Days, static (value, _) => LeaveReading.PerYear(value));
        if (!knownWeeks || !knownDays)
        {
            audit.CannotCheck(this, Fact.Leave);
            return;
        }

        if (audit.IsPublic && weeks is null && days is { } owned && leave.Unit != LeaveUnit.Ouvrables)
        {
            OfPublicWeek(audit, owned);
            return;
        }

        bool below = weeks is { } most && !PaidLeaveRight.IsAtLeastLegal(most);
        bool fewDays = days is { } counted && !PaidLeaveRight.IsAtLeastLegal(LeaveDays.Of(counted, leave.Unit ?? LeaveUnit.Ouvres));
        if (!below && fewDays && MayBeOwnDays(audit, days!.Value))
        {
            audit.CannotCheck(this, Fact.LeaveUnit);
        }
        else if (below || fewDays)
        {
            Find(audit);
        }
    }

    // Five times the weekly obligations: under the fewest days that the week may have it is too little, under the most it may be.
    private void OfPublicWeek(AuditContext audit, Days days)
    {
        PublicWeekDays week = PublicWeekDays.Of(audit);
        if (days.Exact < WeeksOfLeave * week.Least)
        {
            Find(audit);
        }
        else if (days.Exact < WeeksOfLeave * week.Most)
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
        }
    }

    private void Find(AuditContext audit) => audit.Find(
        this,
        new("moins de cinq semaines de congés pour une année entière", "less than five weeks of leave for a full year"),
        "$.leave",
        audit.IsPublic ? PublicLeave : LabourCode.L3141_3);

    // Five weeks of someone who works fewer days a week, counted in those days only: 15 of three days.
    private static bool MayBeOwnDays(AuditContext audit, Days days) => audit.Offer.Leave!.Unit != LeaveUnit.Ouvrables
        && audit.Terms.Week is { IsKnown: true, Value.Weekdays: var worked } && worked.Number() < Weekdays.MondayToFriday.Number()
        && PaidLeaveRight.IsAtLeastLegal(Weeks.FromExact(days.Exact / worked.Number()));

    // A figure without a period is read as the year's; a day, a week or an hour is no period of annual leave.
    private static (bool IsKnown, T? Most) InAYear<T>(Stated<T>? said, Func<T, int, T> times)
        where T : struct, IComparable<T> => said switch
        {
            null or { IsEmpty: true } => (true, null),
            { Per: Per.Year or null } => (true, said.Value.AtMost),
            { Per: Per.Month } => (true, said.Value.AtMost is { } most ? times(most, 12) : null),
            _ => (false, null),
        };
}
