using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit.Rules;

/// <summary>SHR3014: weekly hours contradict monthly hours (52/12), or full time is said of a share.</summary>
internal sealed class HoursInconsistent() : AuditCheck(
    "SHR3014", Severity.Warning, new("horaires qui se contredisent", "hours that contradict each other"))
{
    private static readonly Hours Tolerance = Hours.Of(0.5m);

    public override void Run(AuditContext audit)
    {
        if (audit.Offer.WorkingTime is not { Forfait: null } said)
        {
            return;
        }

        if (Exact(audit, Per.Week) is { } week && Exact(audit, Per.Month) is { } month)
        {
            Hours share = Hours.FromExact(week.Exact * 52 / 12);
            if (month < share - Tolerance || month > share + Tolerance)
            {
                audit.Find(
                    this,
                    new(
                        $"{week.ToString(Language.French)} par semaine font {Hours.FromExact(share.Exact.Round(2)).ToString(Language.French)} par mois (52/12), l'offre dit {month.ToString(Language.French)}",
                        $"{week} a week are {Hours.FromExact(share.Exact.Round(2))} a month (52/12), the offer says {month}"),
                    "$.workingTime.hours");
            }
        }

        if (said is { FullTime: true, ShareOfFullTime: { } part } && part < Percent.Of(100))
        {
            audit.Find(
                this,
                new($"temps plein, et {part.ToString(Language.French)} d'un temps plein", $"full time, and {part} of full time"),
                "$.workingTime.shareOfFullTime");
        }
    }

    private static Hours? Exact(AuditContext audit, Per per)
    {
        foreach (Stated<Hours> hours in audit.StatedHours)
        {
            if (hours.Per == per && hours is { IsExact: true, AtLeast: { } exact } && exact > Hours.Zero && exact < Hours.Of(1_000))
            {
                return exact;
            }
        }

        return null;
    }
}
