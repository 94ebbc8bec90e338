using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3014: hours of a week, a month, a share of full time or a timetable that contradict each other (52/12), within one source or
/// between prose and form; one finding, the first in this order.</summary>
internal sealed class HoursInconsistent() : AuditCheck(
    "SHR3014",
    Severity.Warning,
    new("horaires qui se contredisent", "hours that contradict each other"),
    part: AuditedPart.Hours)
{
    private static readonly Hours Tolerance = Hours.Of(0.5m);

    // No full week of a firm is beyond: a bound of the library, far above any of the sector.
    private static readonly Hours LongestFullWeek = Hours.Of(40);

    public override void Run(AuditContext audit)
    {
        StatedWorkingTime said = audit.Offer.WorkingTime!;
        StatedWorkingTime? form = audit.Said.Form?.WorkingTime;
        Hours? week = Exact(audit.Offer, Per.Week);
        _ = Months(audit, week, Exact(audit.Offer, Per.Month), "$.workingTime.hours")
            || Months(audit, week, form is null ? null : Exact(audit.Said.Form!, Per.Month), "$.form.workingTime.hours")
            || Months(audit, form is null ? null : Exact(audit.Said.Form!, Per.Week), Exact(audit.Offer, Per.Month), "$.form.workingTime.hours")
            || Words(audit, said, week)
            || Shares(audit, said, week)
            || Timetable(audit, said, week);
    }

    private static Hours? Exact(JobOffer offer, Per per)
    {
        for (int i = 0; i < offer.WorkingTime?.Hours.Count; i++)
        {
            Stated<Hours> hours = offer.WorkingTime.Hours[i];
            if (hours.Per == per && hours is { IsExact: true, AtLeast: { } exact } && exact > Hours.Zero && exact < Hours.Of(1_000))
            {
                return exact;
            }
        }

        return null;
    }

    private static bool AreApart(Hours one, Hours other) => one < other - Tolerance || one > other + Tolerance;

    private static Hours Sum(HoursByDay days) =>
        (days.Monday ?? Hours.Zero) + (days.Tuesday ?? Hours.Zero) + (days.Wednesday ?? Hours.Zero) + (days.Thursday ?? Hours.Zero)
        + (days.Friday ?? Hours.Zero) + (days.Saturday ?? Hours.Zero) + (days.Sunday ?? Hours.Zero);

    private bool Months(AuditContext audit, Hours? weekly, Hours? monthly, string place)
    {
        if (weekly is not { } week || monthly is not { } month || !AreApart(month, Hours.FromExact(week.Exact * 52 / 12)))
        {
            return false;
        }

        Hours shown = Hours.FromExact((week.Exact * 52 / 12).Round(2));
        audit.Find(
            this,
            Severity.Warning,
            new(
                $"{week.ToString(Language.French)} par semaine font {shown.ToString(Language.French)} par mois (52/12), l'offre dit {month.ToString(Language.French)}",
                $"{week} a week are {shown} a month (52/12), the offer says {month}"),
            ["$.workingTime.hours", place]);
        return true;
    }

    // Full time is said of a share, or part time of a whole week.
    private bool Words(AuditContext audit, StatedWorkingTime said, Hours? weekly)
    {
        if (said is { FullTime: true, ShareOfFullTime: { } part } && part < Percent.Of(100))
        {
            audit.Find(
                this,
                new($"temps plein, et {part.ToString(Language.French)} d'un temps plein", $"full time, and {part} of full time"),
                "$.workingTime.shareOfFullTime");
            return true;
        }

        if (said.FullTime == false && weekly is { } week && week > audit.LegalWeek)
        {
            audit.Find(
                this,
                new($"temps partiel, et {week.ToString(Language.French)} par semaine", $"part time, and {week} a week"),
                "$.workingTime.hours");
            return true;
        }

        return false;
    }

    private bool Shares(AuditContext audit, StatedWorkingTime said, Hours? weekly)
    {
        if (said.ShareOfFullTime is not { } share || share <= Percent.Zero || share > Percent.Of(100) || weekly is not { } week
            || audit.LegalWeek is not { } legal
            || (week >= (legal * share) - Tolerance && week <= (LongestFullWeek * share) + Tolerance))
        {
            return false;
        }

        audit.Find(
            this,
            new(
                $"{share.ToString(Language.French)} d'un temps plein, et {week.ToString(Language.French)} par semaine",
                $"{share} of full time, and {week} a week"),
            "$.workingTime.shareOfFullTime");
        return true;
    }

    private bool Timetable(AuditContext audit, StatedWorkingTime said, Hours? weekly)
    {
        if (said.Timetable is not { } days || weekly is not { } week)
        {
            return false;
        }

        Hours total = Sum(days);
        if (total == Hours.Zero || !AreApart(total, week))
        {
            return false;
        }

        audit.Find(
            this,
            new(
                $"l'emploi du temps fait {total.ToString(Language.French)} par semaine, l'offre dit {week.ToString(Language.French)}",
                $"the timetable makes {total} a week, the offer says {week}"),
            "$.workingTime");
        return true;
    }
}
