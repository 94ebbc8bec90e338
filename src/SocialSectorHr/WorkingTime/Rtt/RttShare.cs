using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The RTT days of an incomplete year, by one method (prorata de JRTT).</summary>
/// <remarks>Exact until the rounding. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct RttShare
{
    private readonly RttPromise? promise;
    private readonly YearPart part;
    private readonly LeaveDays leave;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private RttShare(RttPromise promise, RttProration method, YearPart part, LeaveDays leave, FrenchLaw law, RttRules? rules)
    {
        (this.promise, this.part, this.leave, this.law, this.rules) = (promise, part, leave, law, rules);
        Method = method;
        (Unrounded, Days, EmployerDays) = Compute(promise, method, part, leave, law, rules, null);
    }

    /// <summary>The method.</summary>
    public RttProration Method { get; }

    /// <summary>d, the calendar days present in the year.</summary>
    public Days PresentDays => SocialSectorHr.Days.Of(part.Part.CalendarDays);

    /// <summary>The open days present in the year.</summary>
    public Days OpenDays => SocialSectorHr.Days.Of(part.Part.WorkingDays);

    /// <summary>The days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>
    /// The employer's days among them, in the proportion of the full year, down to the half-day or, where days are rounded to whole ones, to the day; zero
    /// where the promise has none.
    /// </summary>
    public Days EmployerDays { get; }

    /// <summary>The employee's days among them: all the others, so that the two always make <see cref="Days"/>.</summary>
    public Days EmployeeDays => Days - EmployerDays;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Jours de RTT d'une année incomplète", "RTT days of an incomplete year");
        if (promise is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(promise, Method, part, leave, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Method.Label().ToString(language)})";

    internal static RttShare Of(RttPromise promise, RttProration method, YearPart part, LeaveDays leave, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        _ = DaysToWork.Of(part.Part, leave, part.Calendar, "leaveTaken");
        return new(promise, method, part, leave, law, rules);
    }

    private static (Days Unrounded, Days Rounded, Days Employer) Compute(
        RttPromise promise, RttProration method, YearPart part, LeaveDays leave, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        why?.Given(new("jours de RTT promis pour une année complète", "RTT days promised for a full year"), promise.PerYear);
        why?.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(rules?.Proration == method, method == RttProration.CalendarDays),
            rules?.Source);
        if (why is not null)
        {
            part.ExplainDates(why);
        }

        Fraction share = method switch
        {
            RttProration.CalendarDays => ByCalendarDays(promise, part, why),
            RttProration.Months => ByMonths(promise, part, rules?.PartialMonth ?? PartialMonth.DaysShare, rules, why),
            RttProration.OpenDays => ByOpenDays(promise, part, why),
            RttProration.RecomputeAverage35 => RttFormulas.Average35(
                Schedule(promise, part), DaysToWork.Of(part.Part, leave, part.Calendar).Compute(why), part.Part.Start, lessSolidarity: false, law, why),
            RttProration.MonthlyAccrual => ByMonths(promise, part, PartialMonth.WholeFrom15Days, rules, why),
            _ => throw Refusal.Undefined(method, nameof(RttRules.Proration)),
        };

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Days rounded = Days.FromExact(rounding.Apply(share));
        why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        return (Days.FromExact(share), rounded, Employer(promise, rounded, rounding, why));
    }

    private static Days Employer(RttPromise promise, Days rounded, DayRounding rounding, Explanation? why)
    {
        if (promise.EmployerDays == Days.Zero)
        {
            return Days.Zero;
        }

        Fraction exact = rounded.Exact * promise.EmployerDays.Exact / promise.PerYear.Exact;
        DayRounding down = rounding switch
        {
            DayRounding.None => DayRounding.None,
            DayRounding.DayNearest or DayRounding.DayUp or DayRounding.DayDown => DayRounding.DayDown,
            _ => DayRounding.HalfDayDown,
        };
        Days employer = Days.FromExact(down.Apply(exact));
        why?.Given(new("jours fixés par l'employeur pour une année complète", "days set by the employer for a full year"), promise.EmployerDays);
        why?.Computed(
            new("jours de l'employeur avant arrondi", "employer's days before rounding"), $"{rounded} × {promise.EmployerDays} / {promise.PerYear}",
            Days.FromExact(exact));
        why?.Chosen(
            new($"jours de l'employeur ({down.Label().French})", $"employer's days ({down.Label().English})"),
            employer,
            new("le reste revient au salarié, aucun texte ne le règle", "the rest is the employee's, no text sets it"));
        why?.Computed(new("jours du salarié", "employee's days"), $"{rounded} − {employer}", rounded - employer);
        return employer;
    }

    private static Fraction ByCalendarDays(RttPromise promise, YearPart part, Explanation? why)
    {
        Fraction share = promise.PerYear.Exact * part.Part.CalendarDays / part.Year.CalendarDays;
        if (why is not null)
        {
            part.ExplainCalendarDays(why);
            why.Computed(Label, $"{promise.PerYear} × {part.Part.CalendarDays} / {part.Year.CalendarDays}", Days.FromExact(share));
        }

        return share;
    }

    private static Fraction ByOpenDays(RttPromise promise, YearPart part, Explanation? why)
    {
        // A calendar without an open day in the whole year has nothing to share.
        Fraction share = part.Year.WorkingDays == 0 ? 0 : promise.PerYear.Exact * part.Part.WorkingDays / part.Year.WorkingDays;
        if (why is not null && part.Year.WorkingDays > 0)
        {
            part.ExplainOpenDays(why);
            why.Computed(Label, $"{promise.PerYear} × {part.Part.WorkingDays} / {part.Year.WorkingDays}", Days.FromExact(share));
        }

        return share;
    }

    private static Fraction ByMonths(RttPromise promise, YearPart part, PartialMonth partial, RttRules? rules, Explanation? why)
    {
        Fraction months = part.Months(partial);
        Fraction share = promise.PerYear.Exact * months / 12;
        why?.Chosen(partial.Label(), null, Choice.Reason(rules?.PartialMonth == partial), rules?.Source);
        why?.Counted(new("mois de présence", "months of presence"), SocialSectorHr.Months.FromExact(months));
        why?.Computed(Label, $"{promise.PerYear} × {months} / 12", Days.FromExact(share));
        return share;
    }

    private static WeeklySchedule Schedule(RttPromise promise, YearPart part)
    {
        WeeklySchedule week = promise.Week
            ?? throw new ArgumentException(
                $"The promise of {promise.PerYear} has no {nameof(RttPromise.Week)}: the average of 35 h cannot be computed again.", nameof(promise));
        _ = week.Check(part.Calendar);
        return week;
    }

    private static Bilingual Label => new("jours de RTT avant arrondi", "RTT days before rounding");
}
