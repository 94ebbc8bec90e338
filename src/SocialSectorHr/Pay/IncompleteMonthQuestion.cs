using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an incomplete month is computed from: a presence in it, or the time missed of it.</summary>
internal readonly record struct IncompleteMonthQuestion : IQuestion
{
    private readonly YearMonth month;
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly bool isAbsence;
    private readonly MonthSchedule schedule;
    private readonly MonthShare given;

    /// <summary>
    /// The days of a presence, or of an absence; the method is that of a reading, else that of the rules, else the real hours.
    /// </summary>
    public IncompleteMonthQuestion(
        Money monthly,
        YearMonth month,
        LocalDate from,
        LocalDate to,
        bool isAbsence,
        MonthSchedule schedule,
        IncompleteMonthMethod? reading,
        PayRules? rules)
    {
        Usual = rules?.IncompleteMonth ?? IncompleteMonthMethod.HoursReal;
        Method = reading ?? Usual;
        if (!Enum.IsDefined(Method))
        {
            throw Refusal.Undefined(Method, nameof(PayRules.IncompleteMonth));
        }

        if (!schedule.Covers(month))
        {
            throw Refusal.OutOfRange(month, nameof(month), "a month whose every day the roster covers");
        }

        (Monthly, this.month, this.from, this.to, Rules) = (monthly, month, from, to, rules);
        (this.isAbsence, this.schedule) = (isAbsence, schedule);
    }

    /// <summary>The time missed of the month, in the unit of a method.</summary>
    public IncompleteMonthQuestion(Money monthly, Fraction absent, Fraction whole, IncompleteMonthMethod method)
    {
        (Monthly, given) = (monthly, new(absent, whole - absent, whole));
        (Method, Usual) = (method, method);
    }

    public Money Monthly { get; }

    /// <summary>The first and the last day of the month; null where only the time missed is known.</summary>
    public (LocalDate First, LocalDate Last)? Month => schedule.IsKnown ? (month.OnDayOfMonth(1), month.ToDateInterval().End) : null;

    /// <summary>The first and the last day of presence in the month; null where there is none, or where it is not known.</summary>
    public (LocalDate First, LocalDate Last)? Presence => isAbsence ? null : InMonth;

    /// <summary>The first and the last day of absence in the month; null where there is none, or where a presence is known.</summary>
    public (LocalDate First, LocalDate Last)? Absence => isAbsence ? InMonth : null;

    public IncompleteMonthMethod Method { get; }

    /// <summary>The method taken where no reading is asked for.</summary>
    public IncompleteMonthMethod Usual { get; }

    public PayRules? Rules { get; }

    public FrenchLaw? Law => null;

    /// <summary>What the month lacks, in the unit of the method.</summary>
    public MonthShare Share => ShareBy(Method) ?? given;

    /// <summary>Whether what was there is paid, and not what was missed deducted.</summary>
    public bool IsPaidByPresence => Method switch
    {
        IncompleteMonthMethod.CalendarMean30Presence => true,
        IncompleteMonthMethod.HoursMean =>
            Rules?.IsBetterOfMeanHours == true && Share is var share && share.Present + share.Absent > share.Whole,
        _ => false,
    };

    /// <summary>What it lacks by the real hours; null where only the time missed is known.</summary>
    public MonthShare? RealShare => ShareBy(IncompleteMonthMethod.HoursReal);

    /// <summary>The methods that suit the week; its own alone where only the time missed is known.</summary>
    public IncompleteMonthMethod[] Methods => !schedule.IsKnown
        ? [Method]
        : schedule.DaysPerWeek is not { } days ? IncompleteMonthMethods.OfARoster
        : days == 5 ? IncompleteMonthMethods.All : IncompleteMonthMethods.OfAnyWeek;

    /// <summary>The same, by another method.</summary>
    public IncompleteMonthQuestion By(IncompleteMonthMethod method) =>
        schedule.IsKnown ? new(Monthly, month, from, to, isAbsence, schedule, method, Rules) : this;

    private (LocalDate First, LocalDate Last)? InMonth => Month is { } whole
        && (LocalDate.Max(whole.First, from), LocalDate.Min(whole.Last, to)) is var (first, last) && first <= last ? (first, last) : null;

    private MonthShare? ShareBy(IncompleteMonthMethod method) =>
        schedule.IsKnown ? MonthShare.Of(month, from, to, isAbsence, schedule, method, Rules) : null;
}
