using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3013: under the floor of part time: a branch agreement or the employee's written request is needed.</summary>
internal sealed class PartTimeBelowFloor() : AuditCheck(
    "SHR3013",
    Severity.Information,
    new("temps partiel sous 24 heures", "part time under 24 hours"),
    AuditedPosts.PrivateLaw,
    AuditedPart.PartTime)
{
    public override void Run(AuditContext audit)
    {
        if (audit.Contracts<StatedContract.Temporary>().Has(IsAWeekAtMost))
        {
            return;
        }

        if (!audit.Law.TryOn(audit.Day, PartTimeLimits.MinimumWeek, out DatedValue<Hours> floor) || audit.LegalWeek is not { } legal)
        {
            audit.CannotCheck(this, Fact.LawValue);
            return;
        }

        Hours? week = audit.Terms.Week is { IsKnown: true, Value: var said } ? said.WeeklyHours
            : audit.Offer.WorkingTime?.ShareOfFullTime is { } share ? legal * share : null;
        if (week is null)
        {
            audit.CannotCheck(this, Fact.WeeklyHours);
        }
        else if (week < floor.Value)
        {
            audit.Find(
                this,
                new(
                    $"{week.Value.ToString(Language.French)} par semaine, sous {floor.Value.ToString(Language.French)} : il faut un accord de branche étendu, une demande écrite et motivée du salarié ou un autre cas de la loi",
                    $"{week} a week, under {floor.Value}: an extended branch agreement, the employee's written and reasoned request or another case of the law is needed"),
                "$.workingTime",
                LabourCode.L3123_19,
                LabourCode.L3123_27);
        }
    }

    // The floor is not that of contracts of seven days at most.
    private static bool IsAWeekAtMost(StatedContract.Temporary contract) =>
        contract.DurationInDays?.AtMost <= Days.Of(7) || contract.DurationInWeeks?.AtMost <= Weeks.Of(1);
}
