using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of one year with a schedule, its RTT days and its leave, beside the legal year (bilan annuel).</summary>
/// <remarks>
/// The legal test of an annual scheme is the legal year, 1607 h: a threshold only where an agreement arranges the time over the year (C. trav. L3121-41,
/// L3121-44). Under a weekly count there is no overtime by it: 35 h a week in a year of few holidays can pass 1607 h and owe none. The average week tells
/// how far the RTT days fall short of a true 35 h: it creates no overtime by itself. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct YearBalance
{
    private readonly WeeklySchedule? week;
    private readonly DaysToWork days;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private YearBalance(WeeklySchedule week, Days rtt, SolidarityMode mode, DaysToWork days, FrenchLaw law, RttRules? rules)
    {
        (this.week, this.days, this.law, this.rules) = (week, days, law, rules);
        Rtt = rtt;
        Solidarity = mode;
        (WorkedDays, AnnualHours, AnnualHoursWithSolidarity, AverageWeek, DistanceTo1607, Overtime) = Compute(week, rtt, mode, days, law, rules, null);
    }

    /// <summary>The year.</summary>
    public int Year => days.Counts.Start.Year;

    /// <summary>The RTT days taken.</summary>
    public Days Rtt { get; }

    /// <summary>How the solidarity day is done.</summary>
    public SolidarityMode Solidarity { get; }

    /// <summary>O, the open days of the year.</summary>
    public Days OpenDays => Days.Of(days.Counts.WorkingDays);

    /// <summary>T, the open days less the leave.</summary>
    public Days TheoreticalDays => week is null ? default : Days.FromExact(days.Exact);

    /// <summary>W, the days worked: T less the RTT days; one more where the solidarity day is worked on a holiday or an RTT day.</summary>
    public Days WorkedDays { get; }

    /// <summary>The hours of the days worked.</summary>
    public Hours AnnualHours { get; }

    /// <summary>The same with the solidarity hours done on top, where they are.</summary>
    public Hours AnnualHoursWithSolidarity { get; }

    /// <summary>Hours a week on average over the weeks not on leave, an RTT day counting for nothing: h × W / (W + N), exact.</summary>
    public Hours AverageWeek { get; }

    /// <summary>The hours, solidarity included, less the legal year: negative while there is room.</summary>
    public Hours DistanceTo1607 { get; }

    /// <summary>
    /// The hours above the threshold: the legal year, or the lower one of the agreement; zero where there are none. Overtime only where an agreement arranges
    /// the time over the year.
    /// </summary>
    public Hours Overtime { get; }

    /// <summary>Whether the hours, solidarity included, are more than the legal year: overtime only under an annual arrangement.</summary>
    public bool Exceeds1607 => DistanceTo1607 > Hours.Zero;

    /// <summary>Whether the average week is more than the legal week.</summary>
    public bool Exceeds35 => week is not null && law is not null && AverageWeek > law.On(days.On, LegalDurations.Week).Value;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures de l'année", "Hours of the year");
        if (week is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(week, Rtt, Solidarity, days, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year, its days and its hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string year = days.Counts.Start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
        return $"{year}{colon} {WorkedDays.ToString(language)}, {AnnualHoursWithSolidarity.ToString(language)}";
    }

    internal static YearBalance Of(
        WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law, RttRules? rules, SolidarityMode? reading = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        SolidarityMode mode = SolidarityModes.Of(rules, reading);
        return rtt < Days.Zero || rtt.Exact > days.Exact
            ? throw Refusal.OutOfRange(rtt, nameof(rtt), $"between 0 and the {Days.FromExact(days.Exact)} to work in {days.Counts.Start.Year}")
            : new(week, rtt, mode, days, law, rules);
    }

    private static (Days Worked, Hours Annual, Hours WithSolidarity, Hours Average, Hours Distance, Hours Overtime) Compute(
        WeeklySchedule week, Days rtt, SolidarityMode mode, DaysToWork days, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        Fraction theoretical = days.Compute(why);
        why?.Given(new("jours de RTT", "RTT days"), rtt);
        mode.Explain(rules, why);
        int extraDay = mode == SolidarityMode.IncludedInDays ? 1 : 0;
        Fraction worked = theoretical - rtt.Exact + extraDay;
        Bilingual workedLabel = new("jours travaillés", "days worked");
        if (extraDay == 0)
        {
            why?.Computed(workedLabel, $"{theoretical} − {rtt}", Days.FromExact(worked));
        }
        else
        {
            why?.Computed(workedLabel, $"{theoretical} − {rtt} + 1", Days.FromExact(worked));
        }

        Fraction hours = worked * week.HoursPerDay.Exact;
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Computed(new("heures de ces jours", "hours of these days"), $"{worked} × {week.WeeklyHours} / {week.DaysPerWeek}", Hours.FromExact(hours));
        Fraction with = mode.OnTop(hours, week.WeeklyHours, days.On, law, why);
        Fraction average = Average(week.WeeklyHours, worked, rtt.Exact, new("semaine moyenne", "average week"), why);
        (Fraction distance, Fraction overtime) = Compare(with, week.WeeklyHours, days.On, law, rules, why);
        return (
            Days.FromExact(worked), Hours.FromExact(hours), Hours.FromExact(with), Hours.FromExact(average), Hours.FromExact(distance),
            Hours.FromExact(overtime));
    }

    /// <summary>Hours a week on average over the weeks not on leave, what is off counting for nothing: in days or in hours, both the same.</summary>
    internal static Fraction Average(Hours week, Fraction worked, Fraction off, Bilingual label, Explanation? why)
    {
        // A year all on leave has no average.
        if (worked + off == 0)
        {
            return 0;
        }

        Fraction average = week.Exact * worked / (worked + off);
        why?.Computed(label, $"{week} × {worked} / ({worked} + {off})", Hours.FromExact(average));
        return average;
    }

    /// <summary>The hours of a year beside the legal year and the threshold of the agreement.</summary>
    internal static (Fraction Distance, Fraction Overtime) Compare(
        Fraction hours, Hours week, LocalDate on, FrenchLaw law, RttRules? rules, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Year);
        why?.Read(LegalDurations.Year, legal);
        if (why is not null)
        {
            ExplainThreshold(week < law.On(on, LegalDurations.Week).Value, why);
        }

        Fraction distance = hours - legal.Value.Exact;
        why?.Computed(new("écart à la durée légale annuelle", "distance to the legal year"), $"{hours} − {legal.Value}", Hours.FromExact(distance));
        if (rules?.Target is null)
        {
            return (distance, Fraction.Max(0, distance));
        }

        Fraction threshold = RttFormulas.TargetHours(on, law, rules, why);
        Fraction overtime = Fraction.Max(0, hours - threshold);
        why?.Computed(new("heures au-delà du seuil de l'accord", "hours above the agreement's threshold"), $"max(0; {hours} − {threshold})",
            Hours.FromExact(overtime));
        return (distance, overtime);
    }

    private static void ExplainThreshold(bool isPartTime, Explanation why)
    {
        if (isPartTime)
        {
            why.Chosen(
                new("sous la durée légale : à temps partiel, le seuil est la durée du contrat", "below the legal week: for part time the threshold is the hours of the contract"),
                null,
                new("au-delà, des heures complémentaires ; la durée légale annuelle n'est qu'un repère", "beyond, complementary hours; the legal year is only a mark"),
                LabourCode.L3123_28);
            return;
        }

        why.Chosen(
            new("seuil d'heures supplémentaires si un accord répartit le temps de travail sur l'année", "threshold of overtime where an agreement arranges the time over the year"),
            null,
            new("à défaut, elles se décomptent par semaine, ou sur les neuf semaines au plus de l'aménagement fixé par l'employeur (L3121-45)",
                "otherwise overtime is counted by the week, or over the nine weeks at most of an arrangement by the employer (L3121-45)"),
            LabourCode.L3121_41);
    }
}
