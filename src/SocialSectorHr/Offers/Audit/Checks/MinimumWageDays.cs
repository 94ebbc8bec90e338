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
    private readonly Dated<Money> smic;

    private MinimumWageDays(AuditContext audit)
    {
        smic = audit.Terms.Smic;
        published = audit.Offer.PublishedOn;
        start = audit.Terms.Start.IsKnown || published is null ? audit.Day : null;
        contract = audit.Terms.Contract is { IsKnown: true, Value: FixedTermContract fixedTerm } ? fixedTerm : null;
    }

    public static MinimumWageDays Of(AuditContext audit) => new(audit);

    /// <summary>The weekly hours, to which the amount of a full-time post has been brought; null where they are not known.</summary>
    public static Hours? Week(AuditContext audit) => audit.Terms.Week is { IsKnown: true, Value: var week } ? week.WeeklyHours : null;

    /// <summary>
    /// The hours paid, the fewest where those beyond 35 are paid or given back; where they are not known the longest week a firm may ask
    /// (C. trav. L3121-20): a pay above its SMIC is above any.
    /// </summary>
    public static Hours? PaidWeek(AuditContext audit, LocalDate day)
    {
        if (Week(audit) is not { } week)
        {
            return audit.Law.TryOn(day, WorkingLimits.WeeklyMaximum, out DatedValue<Hours> longest) ? longest.Value : null;
        }

        StatedWorkingTime? said = audit.Offer.WorkingTime;
        return WeekReading.Paid(
            MayBePaid(audit) ? said! with { Overtime = OvertimeTreatment.TimeOff } : said, week, audit.Law, day);
    }

    /// <summary>Whether the hours beyond 35 are paid or given back, as the employer chooses.</summary>
    public static bool MayBePaid(AuditContext audit) => audit.Offer.WorkingTime is { Overtime: OvertimeTreatment.PaidOrTimeOff };

    /// <summary>The gross rate by the hour of an amount, without the tenth of a leave that it includes; null where it is not one.</summary>
    public static Money? HourlyRate(StatedAmount amount) =>
        amount is not { Basis: PayBasis.Gross, Amount: { Per: Per.Hour } said } || (said.AtLeast ?? said.AtMost) is not { } paid ? null
            : amount.PaidLeaveIncluded == true ? (paid * 10 / 11).Round()
            : paid;

    /// <summary>Whether the SMIC of the hours paid is known on a day.</summary>
    public static bool IsKnown(AuditContext audit, LocalDate day) => PaidWeek(audit, day) is { } week
        && new MinimumWageMarginQuestion(
            Money.Zero, new(week, audit.Regime, day, audit.Law, audit.Terms.Place), segurIncluded: false, segurShare: null).IsKnown;

    /// <summary>Whether the SMIC is known on all of them.</summary>
    public bool AreKnown(AuditContext audit)
    {
        foreach (LocalDate day in this)
        {
            if (!IsKnown(audit, day))
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
        for (int i = 0; contract is not null && i < smic.Count; i++)
        {
            LocalDate rise = smic[i].From;
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
