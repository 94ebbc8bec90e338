using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a reference period shorter or longer than a year, beside an average of 35 h over it (bilan d'une période de référence).</summary>
/// <remarks>
/// Over such a period overtime is what exceeds an average of 35 h a week (C. trav. L3121-41): 35 h for each seven days of it. Neither holidays nor leave lower
/// that threshold. A holiday not worked is not work either; paid leave counts over two weeks (Cass. soc. 7 January 2026 n° 24-19.410) and beyond is not
/// settled: left out unless the rules say otherwise. Over a year and more the agreement must set a weekly limit above which hours are overtime at once
/// (L3121-44): neither that limit nor the unpaid hours of the solidarity day are looked at. <c>default</c> holds nothing and explains that nothing was
/// computed.
/// </remarks>
public readonly record struct PeriodBalance
{
    private const int DaysAWeek = 7;
    private const int MostMonths = 36;
    private readonly WeeklySchedule? week;
    private readonly DaysToWork days;
    private readonly FrenchLaw? law;
    private readonly OvertimeRules? rules;

    private PeriodBalance(WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law, OvertimeRules? rules)
    {
        (this.week, this.days, this.law, this.rules) = (week, days, law, rules);
        Rtt = rtt;
        CountsPaidLeave = rules?.CountPaidLeave ?? Ruling(days) is not null;
        (WorkedDays, Hours, PaidLeave, CountedHours, Threshold, AverageWeek, Overtime) = Compute(null);
    }

    /// <summary>The RTT days taken.</summary>
    public Days Rtt { get; }

    /// <summary>T, the open days of the period less the leave.</summary>
    public Days TheoreticalDays => week is null ? default : Days.FromExact(days.Exact);

    /// <summary>W, the days worked.</summary>
    public Days WorkedDays { get; }

    /// <summary>The hours of the days worked.</summary>
    public Hours Hours { get; }

    /// <summary>The hours of the paid leave.</summary>
    public Hours PaidLeave { get; }

    /// <summary>Whether paid leave is put beside the threshold.</summary>
    public bool CountsPaidLeave { get; }

    /// <summary>Whether that is settled: over two weeks by a ruling, and where there is no leave; beyond two weeks it is not.</summary>
    public bool IsSettled => week is not null && (PaidLeave == Hours.Zero || Ruling(days) is not null);

    /// <summary>The hours beside the threshold: those worked, and those of paid leave where they count.</summary>
    public Hours CountedHours { get; }

    /// <summary>35 h for each seven days of the period.</summary>
    public Hours Threshold { get; }

    /// <summary>The hours counted, a week on average over the whole period: an RTT day, a holiday, and leave that does not count, are nothing.</summary>
    public Hours AverageWeek { get; }

    /// <summary>The hours above the threshold; zero where there are none.</summary>
    public Hours Overtime { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures d'une période de référence", "Hours of a reference period");
        if (week is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, the hours and the average week.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{WorkedDays.ToString(language)}, {Hours.ToString(language)} ({AverageWeek.ToString(language)} {(language == Language.French ? "par semaine" : "a week")})";

    internal static PeriodBalance Of(WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law, OvertimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (days.IsWholeYear)
        {
            throw Refusal.OutOfRange(
                Period(days),
                "period",
                $"shorter or longer than twelve months: a year is compared with its 1607 h, by {nameof(WeeklySchedule.AnnualBalance)} (C. trav. L3121-41)");
        }

        if (days.Counts.CalendarDays <= DaysAWeek || Quantieme.AddMonths(days.Counts.Start, MostMonths) <= days.Counts.End)
        {
            throw Refusal.OutOfRange(Period(days), "period", "more than a week and at most three years (C. trav. L3121-41, L3121-44)");
        }

        return rtt < Days.Zero || rtt.Exact > days.Exact
            ? throw Refusal.OutOfRange(rtt, nameof(rtt), $"between 0 and the {Days.FromExact(days.Exact)} to work from {Period(days)}")
            : new(week, rtt, days, law, rules);
    }

    private static string Period(DaysToWork days) => $"{DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}";

    /// <summary>The ruling that makes paid leave count: it is on a count over two weeks.</summary>
    private static LegalSource? Ruling(DaysToWork days) => days.Counts.CalendarDays == 2 * DaysAWeek ? CaseLaw.Soc_2026_01_07_24_19410 : null;

    private (Days Worked, Hours Hours, Hours Leave, Hours Counted, Hours Threshold, Hours Average, Hours Overtime) Compute(Explanation? why)
    {
        Fraction theoretical = days.Compute(why);
        Fraction worked = theoretical - Rtt.Exact;
        Fraction hours = worked * week!.HoursPerDay.Exact;
        why?.Given(new("jours de RTT", "RTT days"), Rtt);
        why?.Computed(new("jours travaillés", "days worked"), $"{theoretical} − {Rtt}", Days.FromExact(worked));
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Computed(new("heures de ces jours", "hours of these days"), $"{worked} × {week.WeeklyHours} / {week.DaysPerWeek}", Hours.FromExact(hours));
        Fraction leave = (days.Counts.WorkingDays - theoretical) * week.HoursPerDay.Exact;
        Fraction counted = CountsPaidLeave ? hours + leave : hours;
        if (why is not null && leave != 0)
        {
            ExplainLeave(hours, leave, counted, theoretical, why);
        }

        DatedValue<Hours> legal = law!.On(days.On, LegalDurations.Week);
        int calendarDays = days.Counts.CalendarDays;
        Fraction weeks = (Fraction)calendarDays / DaysAWeek;
        Fraction threshold = legal.Value.Exact * weeks;
        Fraction average = counted / weeks;
        Fraction overtime = Fraction.Max(0, counted - threshold);
        why?.Computed(new("semaines de la période", "weeks of the period"), $"{calendarDays} / {DaysAWeek}", Weeks.FromExact(weeks));
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("heures à 35 h en moyenne sur la période", "hours at an average of 35 h over the period"), $"{legal.Value} × {weeks}", Hours.FromExact(threshold),
            LabourCode.L3121_41);
        why?.Computed(new("semaine moyenne", "average week"), $"{counted} / {weeks}", Hours.FromExact(average));
        why?.Computed(new("heures supplémentaires", "overtime"), $"max(0; {counted} − {threshold})", Hours.FromExact(overtime), LabourCode.L3121_41);
        if (why is not null && Quantieme.AddMonths(days.Counts.Start, 12) <= days.Counts.End)
        {
            why.Chosen(
                new("limite hebdomadaire de l'accord", "weekly limit of the agreement"),
                null,
                new("obligatoire au-delà d'un an, qu'un accord de branche doit autoriser : les heures qui la dépassent sont supplémentaires aussitôt, sans être examinées ici",
                    "compulsory beyond a year, which a branch agreement must allow: the hours above it are overtime at once, and are not looked at here"),
                LabourCode.L3121_44);
        }

        return (
            Days.FromExact(worked), Hours.FromExact(hours), Hours.FromExact(leave), Hours.FromExact(counted), Hours.FromExact(threshold),
            Hours.FromExact(average), Hours.FromExact(overtime));
    }

    private void ExplainLeave(Fraction hours, Fraction leave, Fraction counted, Fraction theoretical, Explanation why)
    {
        why.Computed(
            new("heures de congés payés", "hours of paid leave"),
            $"({days.Counts.WorkingDays} − {theoretical}) × {week!.WeeklyHours} / {week.DaysPerWeek}",
            PaidLeave);
        LegalSource? ruling = Ruling(days);
        (Bilingual reason, LegalSource? source) = (rules?.CountPaidLeave, ruling) switch
        {
            ({ }, _) => (Choice.Reason(chosen: true), rules.Source),
            (null, { }) => (new("décompte sur deux semaines", "count over two weeks"), ruling),
            (null, null) => (
                new Bilingual(
                    "non tranché pour cette période : écartés par défaut, une réclamation est possible",
                    "not settled for this period: left out by default, a claim is possible"),
                null),
        };
        why.Chosen(new("congés payés dans le décompte", "paid leave in the count"), CountsPaidLeave, reason, source);
        if (CountsPaidLeave)
        {
            why.Computed(new("heures comparées au seuil", "hours compared with the threshold"), $"{hours} + {leave}", Hours.FromExact(counted));
        }
    }
}
