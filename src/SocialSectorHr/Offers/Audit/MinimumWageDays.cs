using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Audit;

/// <summary>The days on which a pay is compared with the SMIC, and the week it pays.</summary>
internal static class MinimumWageDays
{
    /// <summary>The publication, the start (today where neither is known), and each rise inside a contract whose end is known.</summary>
    public static IEnumerable<LocalDate> Of(AuditContext audit)
    {
        List<LocalDate> days = [];
        if (audit.Offer.PublishedOn is { } published)
        {
            days.Add(published);
        }

        if (audit.Terms.Start.IsKnown || days.Count == 0)
        {
            days.Add(audit.Day);
        }

        if (audit.Terms.Contract is { IsKnown: true, Value: FixedTermContract contract })
        {
            days.AddRange(MinimumWage.Hourly.Select(static row => row.From).Where(rise => rise > contract.Start && rise <= contract.FinalEnd));
        }

        return days.Distinct().Order();
    }

    /// <summary>The weekly hours; the legal week for the amount of a full-time post; null where they are not known.</summary>
    public static Hours? Week(AuditContext audit)
    {
        if (audit.IsPartTime && audit.Offer.Pay?.Amounts.Any(static amount => amount.IsFullTimeAmount == true) == true)
        {
            return audit.LegalWeek;
        }

        return audit.Terms.Week is { IsKnown: true, Value: var week } ? week.WeeklyHours : null;
    }
}
