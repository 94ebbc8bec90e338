using System.Text;
using SocialSectorHr.Law;

namespace SocialSectorHr.Tests;

/// <content>The topics beside the pay and the sickness.</content>
public partial class AgreementPagesTests
{
    private static string Leaving(CollectiveAgreement agreement)
    {
        StringBuilder page = new("\n## Leaving\n\n| topic | whom | seniority | figure | text |\n|---|---|---|---|---|\n");
        foreach (AgreementRow<SeveranceRules> row in agreement.Severance?.Rows ?? [])
        {
            SeveranceRules rules = row.Rules;
            string tiers = string.Join(", ", (rules.Tiers ?? []).Select(static tier => tier.ToString(Language.English)));
            string ceiling = rules.Ceiling is { } most ? $"; at most {most}" : string.Empty;
            Line(page, "severance", Whom(row.Categories, row.Groups), rules.Requires, tiers + ceiling, rules.Source);
        }

        foreach (NoticeRow row in agreement.Notice?.Schedule?.Rows ?? [])
        {
            string topic = row.Kind is { } kind ? $"notice of a {kind.Label(Language.English)}" : "notice";
            Line(page, topic, Whom(row.Categories, row.Groups), row.Seniority, Length(row.Length), row.Source);
        }

        foreach (JobSearchRow row in agreement.Notice?.JobSearch ?? [])
        {
            Line(page, "job search", Whom(row.Categories, []), row.PaidFrom, row.ToString(Language.English), row.Source);
        }

        foreach (AgreementRow<TrialRules> row in agreement.Trial?.Rows ?? [])
        {
            string renewal = row.Rules.Renewal is { } more ? $", renewable by {Length(more)}" : string.Empty;
            string length = row.Rules.Length is { } all ? Length(all) : string.Empty;
            Line(page, "trial", Whom(row.Categories, row.Groups), default, length + renewal, row.Rules.Source);
        }

        foreach ((string topic, RetirementScale? scale) in new[]
        {
            ("leaving for a pension", agreement.Retirement?.ByEmployee),
            ("retirement by the employer", agreement.Retirement?.ByEmployer),
        })
        {
            foreach (RetirementStep step in scale?.Steps ?? [])
            {
                string figure = step.ToString(Language.English).Split(": ")[^1];
                Line(page, topic, step.IsOfField ? "all, seniority in the field" : "all", step.Seniority, figure, scale!.Source);
            }

            if (scale?.Severance is { } severance)
            {
                Line(page, topic, "all", severance.Requires, string.Join(", ", severance.Tiers ?? []), scale.Source);
            }
        }

        return page.ToString();
    }

    private static string Leave(CollectiveAgreement agreement)
    {
        StringBuilder page = new("\n## Leave\n\n| topic | figure | text |\n|---|---|---|\n");
        AnnualLeaveRules annual = agreement.LeaveRight!;
        Line(page, "annual leave", annual.ToString(Language.English), annual.Source);
        foreach (SeniorityLeaveStep step in agreement.SeniorityLeave?.Steps ?? [])
        {
            Line(page, "seniority leave", step.ToString(Language.English), agreement.SeniorityLeave!.Source);
        }

        if (agreement.Fractioning is { } split)
        {
            string replaces = split.ReplacesLaw ? "in place of the law: " : string.Empty;
            string steps = string.Join(", ", split.Steps.Select(static step => step.ToString(Language.English)));
            string service = split.ForTheService is { } days ? $"{days} for the service" : string.Empty;
            Line(page, "split leave", steps + service is { Length: > 0 } own ? replaces + own : "the law", split.Source);
        }

        foreach (AgreementRow<QuarterlyLeaveRules> row in agreement.QuarterlyLeave?.Rows ?? [])
        {
            Line(page, $"quarterly leave, {Whom([], row.Groups)}", row.Rules.PerQuarter.ToString(Language.English), row.Rules.Source);
        }

        foreach (FamilyLeaveRow row in agreement.FamilyLeave?.Rows ?? [])
        {
            string age = row.OfYoungChild switch { true => ", young child", false => ", other child", null => string.Empty };
            Line(page, row.Event.Label(Language.English) + age, row.Days.ToString(Language.English), agreement.FamilyLeave!.Source);
        }

        if (agreement.SickChild is { } child)
        {
            string each = child.IsForEachChild ? " for each child" : string.Empty;
            string days = child.Paid > Days.Zero ? $"{child.Paid} paid{each}, under {child.Under}" : "no figure";
            Line(page, "leave for a sick child", days, child.Source);
        }

        return page.ToString();
    }

    private static string WorkingTime(CollectiveAgreement agreement)
    {
        AgreementWorkingTime time = agreement.WorkingTime!;
        StringBuilder page = new("\n## Working time\n\n| topic | figure | text |\n|---|---|---|\n");
        foreach ((string topic, Hours? hours, LegalSource? source) in new[]
        {
            ("longest day", time.Limits?.DailyMaximum, time.Limits?.Source),
            ("longest week", time.Limits?.WeeklyMaximum, time.Limits?.Source),
            ("longest week of a night worker, on average", time.Limits?.NightAverageMaximum, time.Limits?.Source),
            ("contingent of overtime", time.Overtime?.Contingent, time.Overtime?.Source),
        })
        {
            if (hours is { } figure)
            {
                Line(page, topic, figure.ToString(), source);
            }
        }

        foreach ((string topic, Percent? share) in new[]
        {
            ("complementary hours, at most", time.PartTime?.ComplementaryHoursShare),
            ("premium of complementary hours", time.PartTime?.ComplementaryPremium),
        })
        {
            if (share is { } figure)
            {
                Line(page, topic, figure.ToString(), time.PartTime!.Source);
            }
        }

        foreach (AgreementTimeRow row in time.Rows)
        {
            string note = row.Note is { } said ? $" ({said.ToString(Language.English)})" : string.Empty;
            Line(page, row.Kind.Label(Language.English), row.Value.ToString(Language.English) + note, row.Source);
        }

        return page.ToString();
    }

    private static string Length(Period length) => length.Months > 0
        ? length.Months.ToString(System.Globalization.CultureInfo.InvariantCulture) + (length.Months == 1 ? " month" : " months")
        : $"{length.Days + (7 * length.Weeks)} days";

    private static string Whom(IReadOnlyList<StaffCategory> categories, IReadOnlyList<AgreementGroup> groups)
    {
        string[] all =
        [
            .. categories.Count == 2 ? ["not executives"] : categories.Select(static category => category.Label(Language.English)),
            .. groups.Select(static group => group.ToString(Language.English)),
        ];
        return all.Length == 0 ? "all" : string.Join(", ", all);
    }

    private static void Line(StringBuilder page, string topic, string whom, SeniorityRange seniority, string figure, LegalSource? source) =>
        page.Append($"| {topic} | {whom} | {seniority.ToString(Language.English)} | {figure} | {(source is null ? "" : Cited(source))} |\n");

    private static void Line(StringBuilder page, string topic, string figure, LegalSource? source) =>
        page.Append($"| {topic} | {figure} | {(source is null ? "" : Cited(source))} |\n");
}
