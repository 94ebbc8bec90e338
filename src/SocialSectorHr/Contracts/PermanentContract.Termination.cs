using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>What its end depends on.</content>
public sealed partial record PermanentContract
{
    /// <summary>The day from which seniority counts (reprise d'ancienneté); null for the first day of work.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It comes after the first day of work.</exception>
    public LocalDate? SeniorityFrom
    {
        get;
        init => field = value is { } day && day > Start
            ? throw Refusal.OutOfRange(day, nameof(SeniorityFrom), $"on or before the first day of work ({DateText.Iso(Start)})")
            : value;
    }

    /// <summary>The absences of its life, in the order of their days: some are left out of seniority, some put off the end of a notice.</summary>
    /// <exception cref="ArgumentException">Two of them overlap: a day is absent for one reason.</exception>
    public IReadOnlyList<Absence> Absences
    {
        get;
        init => field = Ordered(value);
    } = ValueList.Empty<Absence>();

    /// <summary>The part-time periods of its life, in the order of their days; the other days are full time. They make a severance proportional.</summary>
    /// <exception cref="ArgumentException">Two of them overlap: a day has one working time.</exception>
    public IReadOnlyList<PartTimePeriod> PartTimePeriods
    {
        get;
        init => field = Ordered(value);
    } = ValueList.Empty<PartTimePeriod>();

    /// <summary>The first day of seniority.</summary>
    internal LocalDate Entry => SeniorityFrom ?? Start;

    /// <summary>The seniority on a day (ancienneté), that day included, in whole months less the absences that do not count.</summary>
    /// <param name="on">The day; on or after the first day of seniority.</param>
    /// <param name="rules">The choices of an agreement; null for the default.</param>
    /// <returns>The seniority.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day comes before the first day of seniority.</exception>
    public Seniority Seniority(LocalDate on, SeniorityRules? rules = null) => SocialSectorHr.Seniority.Between(Entry, on, Absences, rules);

    /// <summary>The notice of a termination (préavis): C. trav. L1234-1 for a dismissal, L1237-1 for a resignation, the agreement laid over it.</summary>
    /// <param name="termination">The termination.</param>
    /// <param name="category">The category, by the status of the agreement.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="rules">What an agreement or the employer sets, such as <c>CollectiveAgreements.Ccn66.Notice</c>; null for the law alone.</param>
    /// <returns>The notice: for a dismissal the better for the employee, for a resignation the agreement's.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The category is not defined, the notification comes before the first day of seniority or the law it reads (1 May 2008), or the schedule has no such
    /// group.
    /// </exception>
    public NoticePeriod Notice(Termination termination, StaffCategory category, FrenchLaw law, NoticeRules? rules = null) =>
        NoticePeriod.Of(new(this, termination, category, law, rules));

    /// <summary>The notice of a termination, without throwing where the law of its day is not known.</summary>
    /// <param name="termination">The termination.</param>
    /// <param name="category">The category, by the status of the agreement.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="notice">The notice, or <c>default</c>.</param>
    /// <param name="rules">What an agreement or the employer sets; null for the law alone.</param>
    /// <returns><see langword="true"/> if the law is known, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The category is not defined, the notification comes before the first day of seniority, or the schedule has no such group.
    /// </exception>
    public bool TryNotice(Termination termination, StaffCategory category, FrenchLaw law, out NoticePeriod notice, NoticeRules? rules = null)
    {
        NoticeQuestion question = new(this, termination, category, law, rules);
        bool known = question.IsKnown;
        notice = known ? NoticePeriod.Of(question) : default;
        return known;
    }

    private static IReadOnlyList<Absence> Ordered(IReadOnlyList<Absence> absences)
    {
        ArgumentNullException.ThrowIfNull(absences);
        return ValueList.Of(DayOrder.Of(ValueList.Of(absences), "A day is absent for one reason.", nameof(Absences)));
    }

    private static IReadOnlyList<PartTimePeriod> Ordered(IReadOnlyList<PartTimePeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return ValueList.Of(
            DayOrder.Of(ValueList.Of(periods), static period => period.Period, "A day has one working time.", nameof(PartTimePeriods)));
    }
}
