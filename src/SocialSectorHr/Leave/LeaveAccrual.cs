using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The paid leave acquired in a reference period, or a part of one (congés payés acquis).</summary>
/// <remarks>
/// Exact until the end, then rounded up once (C. trav. L3141-7). The ceilings come after the equivalence of four weeks or 24 days: 52 weeks
/// are 13 periods, and give 30 ouvrables, not 32.5. <c>default</c> acquires nothing and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LeaveAccrual : IMemberwise
{
    private readonly PaidLeaveRight? right;
    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly Weekdays weekdays;
    private readonly Absence[]? absences;
    private readonly FrenchLaw? law;
    private readonly LeaveRules? rules;

    /// <summary>The count that was used; the one that gives the most where the most favourable was asked for.</summary>
    public AccrualMethod Method { get; }

    /// <summary>The days looked at; null where the time was given instead of dates.</summary>
    public DateInterval? Period => IsDated ? new(first, last) : null;

    /// <summary>The time worked or treated as work.</summary>
    public AccrualTime Worked { get; }

    /// <summary>The time of sickness that work did not cause.</summary>
    public AccrualTime Sick { get; }

    /// <summary>The time worked and that of sickness, in months of the count.</summary>
    public Months Months => Worked.Months + Sick.Months;

    /// <summary>What work acquires, before any ceiling; exact.</summary>
    public LeaveDays WorkedPart => right is null ? default : WorkedPartOf(right, Worked.Months);

    /// <summary>What sickness acquires, at most its own ceiling; exact.</summary>
    public LeaveDays SickPart { get; }

    /// <summary>The two together, before the ceiling of the year; exact.</summary>
    public LeaveDays RawBeforeCap => WorkedPart + SickPart;

    /// <summary>The leave acquired, at most that of a full year; exact.</summary>
    public LeaveDays Raw => right is null ? default : Lower(RawBeforeCap, right.Annual);

    /// <summary>The leave acquired, rounded up once to whole days (C. trav. L3141-7).</summary>
    public LeaveDays Days => Raw.Round(DayRounding.DayUp);

    private bool IsDated => weekdays != Weekdays.None;

    // Made anew when asked for: kept whole, it would hold the times twice.
    private LeaveAccrualQuestion? Question => right is null || law is null ? null
        : IsDated ? new(right, first, last, weekdays, absences, law, rules, LeaveAbsences.MethodOf(rules))
        : new(right, Worked, Sick, last, law, rules);

    /// <summary>Whether the two are the same accrual of the same facts.</summary>
    /// <param name="other">The other accrual.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(LeaveAccrual other) =>
        right == other.right && first == other.first && last == other.last && weekdays == other.weekdays
            && Method == other.Method && Worked == other.Worked && Sick == other.Sick && SickPart == other.SickPart
            && Equals(law, other.law) && rules == other.rules && (absences ?? []).SequenceEqual(other.absences ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(right, first, last, weekdays, Method, Worked, Sick);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() =>
        Explanation.Of(new("Congés payés acquis", "Paid leave acquired"), Question, static (asked, why) => _ = new LeaveAccrual(asked, why));

    /// <summary>The leave acquired in the period by each of the three counts: calendar months, four weeks, days of work.</summary>
    /// <returns>
    /// The three readings, the usual one the most favourable; where the time was given instead of dates, and for <c>default</c>, the result
    /// itself alone.
    /// </returns>
    public Readings<LeaveAccrual> Readings()
    {
        if (Question is not { IsDated: true } asked)
        {
            return new([this], usual: 0, ByDays);
        }

        LeaveAccrual[] results =
        [
            new(asked.By(AccrualMethod.CalendarMonths)),
            new(asked.By(AccrualMethod.FourWeekPeriods)),
            new(asked.By(AccrualMethod.WorkingDays)),
        ];
        return new(results, (int)new LeaveAccrual(asked.By(AccrualMethod.MostFavourable)).Method, ByDays);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the count.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";

    private static int ByDays(LeaveAccrual a, LeaveAccrual b) => a.Raw.CompareTo(b.Raw);
}
