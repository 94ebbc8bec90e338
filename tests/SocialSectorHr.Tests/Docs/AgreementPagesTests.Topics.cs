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
            Line(page, "severance", Whom(row.Categories, row.Groups), row.Rules.Requires, Scale(row.Rules), row.Rules.Source);
        }

        foreach (NoticeRow row in agreement.Notice?.Schedule?.Rows ?? [])
        {
            string topic = row.Kind is { } kind ? $"notice of a {kind.Label(Language.English)}" : "notice";
            Line(page, topic, Whom(row.Categories, row.Groups), row.Seniority, Length(row.Length), row.Source);
        }

        foreach (JobSearchRow row in agreement.Notice?.JobSearch ?? [])
        {
            string most = row.MostPerMonth is { } hours ? $", at most {hours} a month" : string.Empty;
            string paid = row.PaidFrom == default ? string.Empty : $" ({row.PaidFrom})";
            Line(page, "job search", Whom(row.Categories, []), default, $"{row}{most}; paid in a dismissal{paid}", row.Source);
        }

        foreach (AgreementRow<TrialRules> row in agreement.Trial?.Rows ?? [])
        {
            Line(page, "trial", Whom(row.Categories, row.Groups), default, Trial(row.Rules), row.Rules.Source);
        }

        Retirements(page, "leaving for a pension", agreement.Retirement?.ByEmployee);
        Retirements(page, "retirement by the employer", agreement.Retirement?.ByEmployer);
        RetirementNotices(page, agreement);
        return page.ToString();
    }

    private static string Scale(SeveranceRules rules) => string.Join("; ", new[]
    {
        string.Join(", ", rules.Tiers ?? []),
        rules.BeforeExecutive is { } before ? $"the years not as a cadre {string.Join(", ", before.Tiers!)}, at most {before.Ceiling}" : null,
        rules.Ceiling is { } most ? $"at most {most} in all" : null,
        rules.Salary is { } salary ? $"on {salary.Label(Language.English)}" : null,
    }.OfType<string>());

    private static string Trial(TrialRules rules)
    {
        string length = rules.Length is { } all ? Length(all) : string.Empty;
        string renewal = rules.Renewal is { } more ? $", renewable by {Length(more)}"
            : rules.IsRenewable == false ? ", not renewable"
            : string.Empty;
        return rules.AgreedOn is { } day ? $"{length}{renewal} (agreed on {day:d MMMM uuuu})" : length + renewal;
    }

    private static void Retirements(StringBuilder page, string topic, RetirementScale? scale)
    {
        if (scale is null)
        {
            return;
        }

        string most = scale.Ceiling is { } months ? $"; at most {months}" : string.Empty;
        string pay = scale switch
        {
            { TakesLastPay: true } => "; on the last pay",
            { Salary: { } method } => $"; on {method.Label(Language.English)}",
            _ => string.Empty,
        };
        foreach (RetirementStep step in scale.Steps)
        {
            string figure = step.ToString(Language.English).Split(": ")[^1];
            Line(page, topic, step.IsOfField ? "all, seniority in the field" : "all", step.Seniority, figure + most + pay, scale.Source);
        }

        if (scale.Severance is { } severance)
        {
            Line(page, topic, "all", severance.Requires, Scale(severance) + most + pay, scale.Source);
        }
    }

    private static void RetirementNotices(StringBuilder page, CollectiveAgreement agreement)
    {
        if (agreement.Retirement is not { } retirement)
        {
            return;
        }

        if (retirement.Notice?.Schedule is not { } schedule)
        {
            Line(page, "notice of a retirement", "all", default, "the law", null);
            return;
        }

        if (schedule.Equals(agreement.Notice?.Schedule))
        {
            Line(page, "notice of a retirement", "all", default, "that of a resignation or of a dismissal", retirement.Notice.Source);
            return;
        }

        foreach (NoticeRow row in schedule.Rows)
        {
            string who = row.Kind == TerminationKind.Resignation ? "leaving for a pension" : "a retirement by the employer";
            Line(page, $"notice of {who}", Whom(row.Categories, row.Groups), row.Seniority, Length(row.Length), row.Source);
        }
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

        if (agreement.Year is { } year)
        {
            Line(page, "year of work", $"({year.Days} − the extra leave) / 5 × 35 h, the solidarity day apart", year.Source);
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
