using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a reference period shorter than a year, beside an average of 35 h over it (bilan d'une période infra-annuelle).</summary>
/// <remarks>
/// Over such a period overtime is what exceeds an average of 35 h a week (C. trav. L3121-41). The weeks are those left to work, T / n, leave and holidays out:
/// the text does not say how they are counted. The unpaid hours of the solidarity day are not looked at. <c>default</c> holds nothing and explains that
/// nothing was computed.
/// </remarks>
public readonly record struct PeriodBalance
{
    private readonly WeeklySchedule? week;
    private readonly DaysToWork days;
    private readonly FrenchLaw? law;

    private PeriodBalance(WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law)
    {
        (this.week, this.days, this.law) = (week, days, law);
        Rtt = rtt;
        (WorkedDays, Hours, Threshold, AverageWeek, Overtime) = Compute(week, rtt, days, law, null);
    }

    /// <summary>The RTT days taken.</summary>
    public Days Rtt { get; }

    /// <summary>T, the open days of the period less the leave.</summary>
    public Days TheoreticalDays => week is null ? default : Days.FromExact(days.Exact);

    /// <summary>W, the days worked.</summary>
    public Days WorkedDays { get; }

    /// <summary>The hours of the days worked.</summary>
    public Hours Hours { get; }

    /// <summary>35 h for each week left to work.</summary>
    public Hours Threshold { get; }

    /// <summary>Hours a week on average, an RTT day counting for nothing; zero for a period all on leave.</summary>
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
        _ = Compute(week, Rtt, days, law, why);
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

    internal static PeriodBalance Of(WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (Quantieme.AddMonths(days.Counts.Start, 12) <= days.Counts.End.PlusDays(1))
        {
            throw Refusal.OutOfRange(
                $"{DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}",
                "period",
                $"shorter than twelve months: a year is compared with its 1607 h, by {nameof(WeeklySchedule.AnnualBalance)} (C. trav. L3121-41)");
        }

        return rtt < Days.Zero || rtt.Exact > days.Exact
            ? throw Refusal.OutOfRange(
                rtt, nameof(rtt), $"between 0 and the {Days.FromExact(days.Exact)} to work from {DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}")
            : new(week, rtt, days, law);
    }

    private static (Days Worked, Hours Hours, Hours Threshold, Hours Average, Hours Overtime) Compute(
        WeeklySchedule week, Days rtt, DaysToWork days, FrenchLaw law, Explanation? why)
    {
        Fraction theoretical = days.Compute(why);
        Fraction worked = theoretical - rtt.Exact;
        Fraction hours = worked * week.HoursPerDay.Exact;
        DatedValue<Hours> legal = law.On(days.On, LegalDurations.Week);
        Fraction weeks = theoretical / week.DaysPerWeek;
        Fraction threshold = legal.Value.Exact * weeks;
        Fraction average = weeks == 0 ? 0 : hours / weeks;
        Fraction overtime = Fraction.Max(0, hours - threshold);
        why?.Given(new("jours de RTT", "RTT days"), rtt);
        why?.Computed(new("jours travaillés", "days worked"), $"{theoretical} − {rtt}", Days.FromExact(worked));
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Computed(new("heures de ces jours", "hours of these days"), $"{worked} × {week.WeeklyHours} / {week.DaysPerWeek}", Hours.FromExact(hours));
        why?.Computed(new("semaines à travailler", "weeks to work"), $"{theoretical} / {week.DaysPerWeek}", Weeks.FromExact(weeks));
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("heures à 35 h en moyenne sur la période", "hours at an average of 35 h over the period"), $"{legal.Value} × {weeks}", Hours.FromExact(threshold),
            LabourCode.L3121_41);
        if (weeks != 0)
        {
            why?.Computed(new("semaine moyenne", "average week"), $"{hours} / {weeks}", Hours.FromExact(average));
        }

        why?.Computed(new("heures supplémentaires", "overtime"), $"max(0; {hours} − {threshold})", Hours.FromExact(overtime), LabourCode.L3121_41);
        return (Days.FromExact(worked), Hours.FromExact(hours), Hours.FromExact(threshold), Hours.FromExact(average), Hours.FromExact(overtime));
    }
}
