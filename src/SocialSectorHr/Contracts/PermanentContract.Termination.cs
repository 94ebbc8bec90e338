using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>What its end depends on, and what it gives: seniority, notice, severance.</content>
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

    /// <summary>The severance of a dismissal (indemnité de licenciement): C. trav. L1234-9, R1234-2, the agreement laid over it.</summary>
    /// <param name="termination">The termination; a resignation gives nothing.</param>
    /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>: the end of the notice, even if not worked; the notification
    /// for occupational unfitness.</param>
    /// <param name="referenceSalary">The reference salary of a month, in euros; see <see cref="ReferenceSalary"/>. Where there are
    /// <see cref="PartTimePeriods"/>, that of the working time on the day of the notification.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="rules">What an agreement sets, such as <c>CollectiveAgreements.Eclat.Severance</c>; null for the law alone.</param>
    /// <returns>The severance: the better for the employee of the law and the agreement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The salary is negative, the notification comes before the first day of seniority or after the last day, or before the scale the library holds (27
    /// September 2017).
    /// </exception>
    public Severance Severance(Termination termination, LocalDate lastDay, Money referenceSalary, FrenchLaw law, SeveranceRules? rules = null) =>
        SocialSectorHr.Severance.Of(new(this, termination, lastDay, referenceSalary, law, rules));

    /// <summary>The severance of a dismissal from a reference salary that explains itself: C. trav. L1234-9, R1234-2, R1234-4.</summary>
    /// <param name="termination">The termination; a resignation gives nothing.</param>
    /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>.</param>
    /// <param name="referenceSalary">The reference salary.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="rules">What an agreement sets; null for the law alone.</param>
    /// <returns>The severance: the better for the employee of the law and the agreement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The notification comes before the first day of seniority or after the last day, or before the scale the library holds (27 September 2017).
    /// </exception>
    /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
    public Severance Severance(Termination termination, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, SeveranceRules? rules = null) =>
        SocialSectorHr.Severance.Of(new(this, termination, lastDay, referenceSalary, law, rules));

    /// <summary>The severance of a dismissal, without throwing where the law of its day is not known.</summary>
    /// <param name="termination">The termination; a resignation gives nothing.</param>
    /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>: the end of the notice, even if not worked; the notification
    /// for occupational unfitness.</param>
    /// <param name="referenceSalary">The reference salary of a month, in euros.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="severance">The severance, or <c>default</c>.</param>
    /// <param name="rules">What an agreement sets; null for the law alone.</param>
    /// <returns><see langword="true"/> if the law is known, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The salary is negative, or the notification comes before the first day of seniority or after the last day.
    /// </exception>
    public bool TrySeverance(
        Termination termination, LocalDate lastDay, Money referenceSalary, FrenchLaw law, out Severance severance, SeveranceRules? rules = null)
    {
        SeveranceQuestion question = new(this, termination, lastDay, referenceSalary, law, rules);
        bool known = question.IsKnown;
        severance = known ? SocialSectorHr.Severance.Of(question) : default;
        return known;
    }

    /// <summary>The severance of a dismissal from a reference salary that explains itself, without throwing where the law of its day is not known.</summary>
    /// <param name="termination">The termination; a resignation gives nothing.</param>
    /// <param name="lastDay">The last day that counts, <see cref="NoticePeriod.SeniorityEnd"/>.</param>
    /// <param name="referenceSalary">The reference salary.</param>
    /// <param name="law">The law, read on the day of the notification.</param>
    /// <param name="severance">The severance, or <c>default</c>.</param>
    /// <param name="rules">What an agreement sets; null for the law alone.</param>
    /// <returns><see langword="true"/> if the law is known, otherwise <see langword="false"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The notification comes before the first day of seniority or after the last day.</exception>
    /// <exception cref="ArgumentException">The reference salary is <c>default</c>: of no month.</exception>
    public bool TrySeverance(
        Termination termination, LocalDate lastDay, ReferenceSalary referenceSalary, FrenchLaw law, out Severance severance, SeveranceRules? rules = null)
    {
        SeveranceQuestion question = new(this, termination, lastDay, referenceSalary, law, rules);
        bool known = question.IsKnown;
        severance = known ? SocialSectorHr.Severance.Of(question) : default;
        return known;
    }

    /// <summary>That a dismissal notified during a suspension is forbidden but for grounds the library does not look at.</summary>
    internal void ExplainProtection(Termination termination, Explanation? why)
    {
        if (why is null || termination.Kind != TerminationKind.Dismissal)
        {
            return;
        }

        for (int i = 0; i < Absences.Count; i++)
        {
            if (Absences[i].Period.Contains(termination.NotifiedOn))
            {
                ExplainProtection(Absences[i].Kind, termination, why);
            }
        }
    }

    /// <summary>The notification, if seniority had begun.</summary>
    internal void Check(Termination termination)
    {
        ArgumentNullException.ThrowIfNull(termination);
        if (termination.NotifiedOn < Entry)
        {
            throw Refusal.OutOfRange(termination.NotifiedOn, nameof(termination.NotifiedOn), $"on or after the first day of seniority ({DateText.Iso(Entry)})");
        }
    }

    private static void ExplainProtection(AbsenceKind kind, Termination termination, Explanation why)
    {
        if (kind == AbsenceKind.WorkAccident && termination.Ground == DismissalGround.Ordinary)
        {
            why.Chosen(
                new("notification pendant un arrêt pour accident du travail", "notification during a leave for an accident at work"),
                null,
                new(
                    "nulle, sauf faute grave ou impossibilité étrangère à l'accident de maintenir le contrat (L1226-13)",
                    "void, but for gross misconduct or where a ground foreign to the accident prevents keeping the contract (L1226-13)"),
                LabourCode.L1226_9);
        }
        else if (kind is AbsenceKind.Maternity or AbsenceKind.Adoption)
        {
            why.Chosen(
                kind == AbsenceKind.Maternity
                    ? new("notification pendant le congé de maternité", "notification during maternity leave")
                    : new("notification pendant le congé d'adoption", "notification during adoption leave"),
                null,
                new("interdite pendant le congé, quel que soit le motif", "forbidden during the leave, whatever the ground"),
                kind == AbsenceKind.Maternity ? LabourCode.L1225_4 : LabourCode.L1225_38);
        }
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
