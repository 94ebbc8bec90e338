using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The RTT days of a year or of a period, by one method (droit à JRTT).</summary>
/// <remarks>
/// Exact until the rounding, which is made once, at the end. By the methods of the average, of the annual hours and, unless an agreement says what a week
/// earns, of accrual, a schedule at or under the legal week gives none; a promised number does not look at the schedule. A target that leaves no day gives
/// none, never a negative number. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct RttEntitlement
{
    private readonly WeeklySchedule? week;
    private readonly DaysToWork days;
    private readonly SolidarityMode mode;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private RttEntitlement(WeeklySchedule week, RttMethod method, SolidarityMode mode, DaysToWork days, FrenchLaw law, RttRules? rules)
    {
        (this.week, this.mode, this.days, this.law, this.rules) = (week, mode, days, law, rules);
        Method = method;
        (TheoreticalDays, Unrounded, Days) = Compute(week, method, mode, days, law, rules, null);
    }

    /// <summary>The method.</summary>
    public RttMethod Method { get; }

    /// <summary>O, the open days of the period; zero where the theoretical days were given.</summary>
    public Days OpenDays => SocialSectorHr.Days.Of(days.Counts.WorkingDays);

    /// <summary>T, the open days less the leave; one more where an annual target includes a solidarity day worked on a holiday or an RTT day.</summary>
    public Days TheoreticalDays { get; }

    /// <summary>The theoretical days in weeks of the schedule: 228 days are 45.6 weeks.</summary>
    public Weeks Weeks => week is null ? default : SocialSectorHr.Weeks.FromExact(TheoreticalDays.Exact / week.DaysPerWeek);

    /// <summary>The RTT in hours of work, before the rounding: 182.4 h for 228 days at 39 h.</summary>
    public Hours RttHours => week is null ? default : Hours.FromExact(Unrounded.Exact * week.HoursPerDay.Exact);

    /// <summary>The RTT days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The RTT days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>The days to work, before any rounding: at 39 h, 206.03 for 1607 h.</summary>
    public Days DaysToWorkUnrounded => TheoreticalDays - Unrounded;

    /// <summary>The days to work once the RTT days are taken.</summary>
    public Days DaysToWork => TheoreticalDays - Days;

    /// <summary>The RTT days an average week of work earns, exact.</summary>
    public Days PerWeek => Weeks == default ? default : SocialSectorHr.Days.FromExact(Unrounded.Exact / Weeks.Exact);

    /// <summary>The RTT days by the months of the period, exact: 22.5 a year are 1.875 a month. A month begun counts for its share of days.</summary>
    public Days PerMonth => week is null ? default : SocialSectorHr.Days.FromExact(Unrounded.Exact / days.Months);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Jours de RTT", "RTT days");
        if (week is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(week, Method, mode, days, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";

    internal static RttEntitlement Of(
        WeeklySchedule week, RttMethod? method, SolidarityMode? mode, DaysToWork days, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        RttMethod chosen = method ?? rules?.Method ?? (rules?.FlatDays is null ? RttMethod.Average35 : RttMethod.Flat);
        SolidarityMode solidarity = SolidarityModes.Of(rules, mode, usual: SolidarityMode.AlreadyCounted);
        if (chosen is RttMethod.AnnualHoursTarget or RttMethod.Flat && !days.IsWholeYear)
        {
            throw Refusal.OutOfRange(
                chosen,
                nameof(RttRules.Method),
                $"a method for the part of a year {DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}: "
                    + "annual hours and promises are for twelve months");
        }

        return new(week, chosen, solidarity, days, law, rules);
    }

    private static (Days Theoretical, Days Unrounded, Days Rounded) Compute(
        WeeklySchedule week, RttMethod method, SolidarityMode mode, DaysToWork days, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        bool chosen = method == (rules?.Method ?? (rules?.FlatDays is null ? null : RttMethod.Flat));
        why?.Chosen(
            new("méthode", "method"), FigureValue.Of(method, method.Label()), Choice.Reason(chosen, method == RttMethod.Average35),
            rules?.Source);
        Fraction theoretical = days.Compute(why);
        Fraction unrounded = method switch
        {
            RttMethod.Average35 or RttMethod.Average35LessSolidarity => RttFormulas.Average35(
                week, theoretical, days.On, method == RttMethod.Average35LessSolidarity, law, why),
            RttMethod.AnnualHoursTarget => RttFormulas.Target(week, ref theoretical, days.On, mode, law, rules, why),
            RttMethod.Flat => RttFormulas.Flat(theoretical, rules, why),
            RttMethod.Accrual => RttFormulas.Accrual(week, theoretical, days.On, law, rules, why),
            _ => throw Refusal.Undefined(method, nameof(RttRules.Method)),
        };

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Fraction toRound = method == RttMethod.AnnualHoursTarget && unrounded != 0
            ? RttFormulas.AfterDaysToWork(theoretical, unrounded, rules, why)
            : unrounded;
        Days rounded = Days.FromExact(rounding.Apply(toRound));
        why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        return (Days.FromExact(theoretical), Days.FromExact(unrounded), rounded);
    }
}
