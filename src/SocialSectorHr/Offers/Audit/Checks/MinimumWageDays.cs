using NodaTime;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

namespace SocialSectorHr.Audit;

/// <summary>The days on which a pay is compared with the SMIC, oldest first, and the week it pays.</summary>
/// <remarks>The publication, the start (today where neither is known), and each rise inside a contract whose end is known.</remarks>
internal readonly record struct MinimumWageDays
{
    private readonly LocalDate? published;
    private readonly LocalDate? start;
    private readonly FixedTermContract? contract;

    private MinimumWageDays(AuditContext audit)
    {
        published = audit.Offer.PublishedOn;
        start = audit.Terms.Start.IsKnown || published is null ? audit.Day : null;
        contract = audit.Terms.Contract is { IsKnown: true, Value: FixedTermContract fixedTerm } ? fixedTerm : null;
    }

    public static MinimumWageDays Of(AuditContext audit) => new(audit);

    /// <summary>Whether the SMIC and the premiums of overtime are known on a day.</summary>
    public static bool IsKnown(FrenchLaw law, LocalDate day) => law.TryOn(day, MinimumWage.Hourly, out _) &&
        law.TryOn(day, OvertimeRates.Premium, out _) && law.TryOn(day, OvertimeRates.PremiumBeyond, out _);

    /// <summary>The weekly hours, to which the amount of a full-time post has been brought; null where they are not known.</summary>
    public static Hours? Week(AuditContext audit) => audit.Terms.Week is { IsKnown: true, Value: var week } ? week.WeeklyHours : null;

    /// <summary>Whether the SMIC is known on all of them.</summary>
    public bool AreKnown(FrenchLaw law)
    {
        foreach (LocalDate day in this)
        {
            if (!IsKnown(law, day))
            {
                return false;
            }
        }

        return true;
    }

    public Steps GetEnumerator() => new(this);

    /// <summary>The first of the days after another; null where there is none.</summary>
    private LocalDate? After(LocalDate? last)
    {
        LocalDate? next = Sooner(Sooner(null, published, last), start, last);
        for (int i = 0; contract is not null && i < MinimumWage.Hourly.Count; i++)
        {
            LocalDate rise = MinimumWage.Hourly[i].From;
            next = rise > contract.Start && rise <= contract.FinalEnd ? Sooner(next, rise, last) : next;
        }

        return next;
    }

    private static LocalDate? Sooner(LocalDate? next, LocalDate? day, LocalDate? last) =>
        day is { } candidate && !(candidate <= last) && !(candidate >= next) ? candidate : next;

    internal struct Steps(MinimumWageDays days)
    {
        private LocalDate? current;

        public LocalDate Current => current!.Value;

        public bool MoveNext()
        {
            current = days.After(current);
            return current is not null;
        }
    }
}
