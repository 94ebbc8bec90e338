using SocialSectorHr.Law;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR4001: under five weeks, 30 ouvrables or 25 ouvrés, for a full year.</summary>
internal sealed class LeaveBelowLegal() : AuditCheck(
    "SHR4001", "LeaveBelowLegal", Severity.Error, new("congés sous le minimum légal", "leave under the legal minimum"))
{
    public override void Run(AuditContext offer)
    {
        StatedLeave? leave = offer.Offer.Leave;
        if (leave is not { Weeks: not null } and not { Days: not null })
        {
            offer.CannotCheck(this, Fact.Leave);
            return;
        }

        bool below = leave.Weeks is { AtMost: { } weeks } && !PaidLeaveRight.IsAtLeastLegal(weeks);
        below |= leave is { Days.AtMost: { } days, Unit: { } unit } && !PaidLeaveRight.IsAtLeastLegal(LeaveDays.Of(days, unit));
        below |= leave is { Days.AtMost: { } least, Unit: null } && least < Days.Of(25);
        if (below)
        {
            offer.Find(
                this,
                new("moins de cinq semaines de congés pour une année entière", "less than five weeks of leave for a full year"),
                "$.leave",
                offer.IsPrivate ? [LabourCode.L3141_3] : []);
        }
    }
}
