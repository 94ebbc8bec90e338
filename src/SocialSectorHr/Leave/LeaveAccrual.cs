using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The paid leave acquired in a reference period, or a part of one (congés payés acquis).</summary>
/// <remarks>
/// Exact until the end, then rounded up once (C. trav. L3141-7). The ceilings come after the equivalence of four weeks or 24 days: 52 weeks are 13 periods, and
/// give 30 ouvrables, not 32.5. <c>default</c> acquires nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct LeaveAccrual
{
    private readonly PaidLeaveRight? right;
    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly Weekdays weekdays;
    private readonly Absence[]? absences;
    private readonly FrenchLaw? law;
    private readonly LeaveRules? rules;

    private LeaveAccrual(PaidLeaveRight right, LeaveFacts facts, Weekdays weekdays, Absence[]? absences, FrenchLaw law, LeaveRules? rules, AccrualMethod method)
    {
        (this.right, this.weekdays, this.absences, this.law, this.rules) = (right, weekdays, absences, law, rules);
        (first, last) = (facts.First, facts.Last);
        Method = method == AccrualMethod.MostFavourable ? Best(right, facts) : method;
        Outcome outcome = Compute(right, facts.Times(right, Method, null), null);
        (Worked, Sick, WorkedPart, SickPart, RawBeforeCap, Raw) =
            (outcome.Worked, outcome.Sick, outcome.WorkedPart, outcome.SickPart, outcome.BeforeCap, outcome.Raw);
    }

    private LeaveAccrual(PaidLeaveRight right, AccrualTime worked, AccrualTime sick, LocalDate on, FrenchLaw law, LeaveRules? rules)
    {
        (this.right, this.law, this.rules) = (right, law, rules);
        last = on;
        Method = worked == default ? sick.Method : worked.Method;
        Outcome outcome = Compute(right, Times(right, worked, sick, on, law, rules, null), null);
        (Worked, Sick, WorkedPart, SickPart, RawBeforeCap, Raw) =
            (outcome.Worked, outcome.Sick, outcome.WorkedPart, outcome.SickPart, outcome.BeforeCap, outcome.Raw);
    }

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
    public LeaveDays WorkedPart { get; }

    /// <summary>What sickness acquires, at most its own ceiling; exact.</summary>
    public LeaveDays SickPart { get; }

    /// <summary>The two together, before the ceiling of the year; exact.</summary>
    public LeaveDays RawBeforeCap { get; }

    /// <summary>The leave acquired, at most that of a full year; exact.</summary>
    public LeaveDays Raw { get; }

    /// <summary>The leave acquired, rounded up once to whole days (C. trav. L3141-7).</summary>
    public LeaveDays Days => Raw.Round(DayRounding.DayUp);

    private bool IsDated => weekdays != Weekdays.None;

    /// <summary>Whether the two are the same accrual of the same facts.</summary>
    /// <param name="other">The other accrual.</param>
    /// <returns><see langword="true"/> if they are, otherwise <see langword="false"/>.</returns>
    public bool Equals(LeaveAccrual other) => right == other.right && first == other.first && last == other.last && weekdays == other.weekdays
        && Method == other.Method && Worked == other.Worked && Sick == other.Sick && Raw == other.Raw && RawBeforeCap == other.RawBeforeCap
        && Equals(law, other.law) && rules == other.rules && (absences ?? []).SequenceEqual(other.absences ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(right, first, last, weekdays, Method, Worked, Sick);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Congés payés acquis", "Paid leave acquired");
        if (right is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        Explain(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the count.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";

    internal static LeaveAccrual Of(
        PaidLeaveRight right, DateInterval period, WorkCalendar calendar, FrenchLaw law, IReadOnlyList<Absence>? absences, LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        if (period.End >= Quantieme.AddMonths(period.Start, 12))
        {
            throw Refusal.OutOfRange(
                $"{DateText.Iso(period.Start)} to {DateText.Iso(period.End)}", nameof(period),
                "at most one year: a longer employment is split into its reference periods by Lots");
        }

        return Of(right, period.Start, period.End, calendar.Weekdays, law, LeaveAbsences.Check(absences, rules), rules, MethodOf(rules));
    }

    internal static LeaveAccrual Of(
        PaidLeaveRight right, LocalDate first, LocalDate last, Weekdays weekdays, FrenchLaw law, Absence[]? absences, LeaveRules? rules,
        AccrualMethod method) =>
        new(right, new LeaveFacts(first, last, weekdays, absences, law, rules), weekdays, absences, law, rules, method);

    internal static LeaveAccrual Of(PaidLeaveRight right, AccrualTime worked, AccrualTime sick, LocalDate on, FrenchLaw law, LeaveRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return worked != default && sick != default && (worked.Method != sick.Method || worked.Divisor != sick.Divisor)
            ? throw new ArgumentException($"{nameof(sick)} is {sick} and {nameof(worked)} is {worked}: both must be counted in the same way.", nameof(sick))
            : new(right, worked, sick, on, law, rules);
    }

    internal static AccrualMethod MethodOf(LeaveRules? rules)
    {
        AccrualMethod method = rules?.Method ?? AccrualMethod.MostFavourable;
        return Enum.IsDefined(method) ? method : throw Refusal.Undefined(method, nameof(rules));
    }

    internal void Explain(Explanation why)
    {
        if (right is null || law is null)
        {
            return;
        }

        if (!IsDated)
        {
            why.Chosen(new("décompte", "count"), FigureValue.Of(Method, Method.Label()));
            _ = Compute(right, Times(right, Worked, Sick, last, law, rules, why), why);
            return;
        }

        why.Given(new("période, premier et dernier jour", "period, first and last day"), FigureValue.Of([first, last]));
        bool best = MethodOf(rules) == AccrualMethod.MostFavourable;
        why.Chosen(
            new("décompte", "count"),
            FigureValue.Of(Method, Method.Label()),
            best ? AccrualMethod.MostFavourable.Label() : default,
            best ? LabourCode.L3141_4 : rules?.Source);
        _ = Compute(right, new LeaveFacts(first, last, weekdays, absences, law, rules).Times(right, Method, why), why);
    }

    private static AccrualMethod Best(PaidLeaveRight right, LeaveFacts facts)
    {
        AccrualMethod best = AccrualMethod.CalendarMonths;
        LeaveDays most = Compute(right, facts.Times(right, best, null), null).Raw;
        for (AccrualMethod method = AccrualMethod.FourWeekPeriods; method <= AccrualMethod.WorkingDays; method++)
        {
            LeaveDays raw = Compute(right, facts.Times(right, method, null), null).Raw;
            if (raw > most)
            {
                (best, most) = (method, raw);
            }
        }

        return best;
    }

    private static LeaveTimes Times(
        PaidLeaveRight right, AccrualTime worked, AccrualTime sick, LocalDate on, FrenchLaw law, LeaveRules? rules, Explanation? why)
    {
        why?.Given(new("temps de travail ou assimilé", "time worked or treated as work"), worked.Value);
        SicknessAccrual sickness = new(right, law, rules);
        if (sick.Count > 0)
        {
            sickness.Add(sick, on, why);
        }

        return new(worked, sick, sickness.Acquired, sickness.Cap);
    }

    private static Outcome Compute(PaidLeaveRight right, LeaveTimes times, Explanation? why)
    {
        LegalSource ground = right.AboveLegal.Exact == 0 ? LabourCode.L3141_3 : LabourCode.L3141_9;
        Months months = SicknessAccrual.Months(times.Worked, why);
        LeaveDays perMonth = right.PerMonth;
        LeaveDays worked = LeaveDays.FromExact(perMonth.Exact * months.Exact, right.Unit);
        why?.Given(new("congés d'une année complète", "leave of a full year"), right.Annual);
        why?.Computed(new("congés par mois", "leave a month"), $"{right.Annual} / 12", perMonth, ground);
        why?.Computed(new("acquis par le travail", "acquired by work"), $"{perMonth} × {months}", worked, ground);
        LeaveDays sick = times.Sickness <= times.SicknessCap ? times.Sickness : times.SicknessCap;
        LeaveDays before = worked + sick;
        if (times.Sick.Count > 0)
        {
            why?.Computed(
                new("acquis pendant la maladie, plafonné", "acquired in sickness, at most the ceiling"),
                $"min({times.Sickness}; {times.SicknessCap})",
                sick,
                LabourCode.L3141_5_1);
            why?.Computed(new("acquis avant plafond annuel", "acquired before the ceiling of the year"), $"{worked} + {sick}", before);
        }

        LeaveDays raw = before <= right.Annual ? before : right.Annual;
        why?.Computed(new("acquis, plafonné à l'année", "acquired, at most the year"), $"min({before}; {right.Annual})", raw, ground);
        why?.Chosen(DayRounding.DayUp.Label(), raw.Round(DayRounding.DayUp), source: LabourCode.L3141_7);
        return new(times.Worked, times.Sick, worked, sick, before, raw);
    }

    private readonly record struct Outcome(
        AccrualTime Worked, AccrualTime Sick, LeaveDays WorkedPart, LeaveDays SickPart, LeaveDays BeforeCap, LeaveDays Raw);
}
