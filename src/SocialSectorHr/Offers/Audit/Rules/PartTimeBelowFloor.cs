using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3013: under the floor of part time: a branch agreement or the employee's written request is needed; a warning under every
/// floor of the branch, which may be that of the law.</summary>
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
        else if (week < floor.Value && !OfTheBranch(audit, week.Value))
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

    private bool OfTheBranch(AuditContext audit, Hours week)
    {
        if (audit.Agreement is not { Agreement: { WorkingTime: { } time } agreement } match
            || time.On(AgreementTimeKind.PartTimeMinimum) is not [_, ..] rows)
        {
            return false;
        }

        AgreementTimeRow lowest = rows.MinBy(static row => row.Value.Hours!.Value.ToDecimal())!;
        Hours highest = rows.Max(static row => row.Value.Hours!.Value);
        if (week >= highest)
        {
            return true;
        }

        bool isUnderAll = week < lowest.Value.Hours!.Value;
        audit.Find(
            this,
            isUnderAll && match.IsSure ? Severity.Warning : Severity.Information,
            isUnderAll
                ? new(
                    $"{week.ToString(Language.French)} par semaine, sous les {lowest.Value.ToString(Language.French)} de la branche ({agreement.ToString(Language.French)}) : il faut une demande écrite et motivée du salarié ou un autre cas de la loi",
                    $"{week} a week, under the {lowest.Value} of the branch ({agreement}): the employee's written and reasoned request or another case of the law is needed")
                : new(
                    $"{week.ToString(Language.French)} par semaine : la branche ({agreement.ToString(Language.French)}) le permet à certains postes ({Floors(rows, Language.French)})",
                    $"{week} a week: the branch ({agreement}) allows it to some posts ({Floors(rows, Language.English)})"),
            ["$.workingTime"],
            LabourCode.L3123_19,
            lowest.Source);
        return true;
    }

    private static string Floors(IReadOnlyList<AgreementTimeRow> rows, Language language) => string.Join(
        language == Language.French ? $"{NumberText.Space}; " : "; ",
        rows.Select(row => row.Note is { } note ? $"{row.Value.ToString(language)} {note.ToString(language)}" : row.Value.ToString(language)));

    // The floor is not that of contracts of seven days at most.
    private static bool IsAWeekAtMost(StatedContract.Temporary contract) =>
        contract.DurationInDays?.AtMost <= Days.Of(7) || contract.DurationInWeeks?.AtMost <= Weeks.Of(1);
}
