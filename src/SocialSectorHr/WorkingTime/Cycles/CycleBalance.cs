using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of one year of a cycle, with days off and leave, beside the legal year (bilan annuel d'un cycle).</summary>
/// <remarks>
/// The hours are those of the cycle on the dates of the year. A week of leave frees the hours of the average week, and a day off those of the average day,
/// because nobody knows in which weeks they fall. The legal year is a threshold only where an agreement arranges the time over the year (C. trav. L3121-41,
/// L3121-44): a cycle of some weeks is compared with 35 h over these weeks. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct CycleBalance
{
    private readonly WorkCycle? cycle;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;
    private readonly RttRules? rules;

    private CycleBalance(WorkCycle cycle, int year, Days rtt, LeaveDays leave, SolidarityMode mode, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        (this.cycle, this.calendar, this.law, this.rules) = (cycle, calendar, law, rules);
        (Year, Rtt, Leave, Solidarity) = (year, rtt, leave, mode);
        (HoursToWork, AnnualHours, AnnualHoursWithSolidarity, AverageWeek, DistanceTo1607, Overtime) = Compute(null);
        Hours onLeave = Hours.FromExact(OnLeave(null));
        if (onLeave > HoursToWork)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), $"less: it makes {onLeave}, and there are {HoursToWork} to work in {year}");
        }

        Hours off = onLeave + Hours.FromExact(Rtt.Exact * AverageDay);
        if (off > HoursToWork)
        {
            throw Refusal.OutOfRange(rtt, nameof(rtt), $"fewer: with the leave ({leave}) it makes {off}, and there are {HoursToWork} to work in {year}");
        }
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The RTT days taken.</summary>
    public Days Rtt { get; }

    /// <summary>The paid leave taken.</summary>
    public LeaveDays Leave { get; }

    /// <summary>How the solidarity day is done.</summary>
    public SolidarityMode Solidarity { get; }

    /// <summary>The hours of the cycle in the year, without the holidays not worked and the days the firm is closed; leave is still in them.</summary>
    public Hours HoursToWork { get; }

    /// <summary>The hours worked: less leave and days off; one average day more where the solidarity day is worked on a holiday or an RTT day.</summary>
    public Hours AnnualHours { get; }

    /// <summary>The same with the solidarity hours done on top, where they are.</summary>
    public Hours AnnualHoursWithSolidarity { get; }

    /// <summary>Hours a week on average over the weeks not on leave, a day off counting for nothing.</summary>
    public Hours AverageWeek { get; }

    /// <summary>The hours, solidarity included, less the legal year: negative while there is room.</summary>
    public Hours DistanceTo1607 { get; }

    /// <summary>The hours above the legal year, or above the lower threshold of the agreement; zero where there are none.</summary>
    public Hours Overtime { get; }

    /// <summary>Whether the hours, solidarity included, are more than the legal year: overtime only under an annual arrangement.</summary>
    public bool Exceeds1607 => DistanceTo1607 > Hours.Zero;

    /// <summary>Whether the average week is more than the legal week.</summary>
    public bool Exceeds35 => law is not null && AverageWeek > law.On(FirstDay, LegalDurations.Week).Value;

    private Fraction AverageDay => cycle!.AverageWeek.Exact / cycle.DaysPerWeek.Exact;

    private LocalDate FirstDay => new(Year, 1, 1);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures de l'année d'un cycle", "Hours of the year of a cycle");
        if (law is null)
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

    /// <summary>The year and its hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string year = Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string colon = language == Language.French ? $"{NumberText.Space}:" : ":";
        return $"{year}{colon} {AnnualHoursWithSolidarity.ToString(language)}";
    }

    internal static CycleBalance Of(WorkCycle cycle, int year, Days rtt, LeaveDays leave, WorkCalendar calendar, FrenchLaw law, RttRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        _ = Timeline.CheckYear(year);
        SolidarityMode mode = SolidarityModes.Of(rules);
        if (leave.Exact.IsNegative)
        {
            throw Refusal.OutOfRange(leave, nameof(leave), "zero or more");
        }

        return rtt < Days.Zero
            ? throw Refusal.OutOfRange(rtt, nameof(rtt), "zero or more")
            : new(cycle, year, rtt, leave, mode, calendar, law, rules);
    }

    private (Hours ToWork, Hours Annual, Hours WithSolidarity, Hours Average, Hours Distance, Hours Overtime) Compute(Explanation? why)
    {
        Fraction toWork = cycle!.ToWork(Year, calendar!, why);
        Fraction free = OnLeave(why);
        Fraction day = AverageDay;
        why?.Chosen(
            new("congés et jours de RTT, en heures", "leave and RTT days, in hours"),
            null,
            new("ceux de la semaine et du jour moyens du cycle : leurs dates ne sont pas connues", "those of the average week and day of the cycle: their dates are not known"));
        why?.Computed(new("jour moyen", "average day"), $"{cycle.AverageWeek} / {cycle.DaysPerWeek}", Hours.FromExact(day));
        why?.Given(new("jours de RTT", "RTT days"), Rtt);
        Solidarity.Explain(rules, why);
        int extraDay = Solidarity == SolidarityMode.IncludedInDays ? 1 : 0;
        Fraction worked = toWork - free + ((extraDay - Rtt.Exact) * day);
        Bilingual label = new("heures travaillées", "hours worked");
        if (extraDay == 0)
        {
            why?.Computed(label, $"{toWork} − {free} − {Rtt} × {day}", Hours.FromExact(worked));
        }
        else
        {
            why?.Computed(label, $"{toWork} − {free} − ({Rtt} − 1) × {day}", Hours.FromExact(worked));
        }

        Fraction with = Solidarity.OnTop(worked, cycle.AverageWeek, FirstDay, law!, why);
        Fraction average = YearBalance.Average(
            cycle.AverageWeek, worked, Rtt.Exact * day, new("semaine moyenne, jours de RTT compris", "average week, RTT days included"), why);
        (Fraction distance, Fraction overtime) = YearBalance.Compare(with, cycle.AverageWeek, FirstDay, law!, rules, why);
        return (
            Hours.FromExact(toWork), Hours.FromExact(worked), Hours.FromExact(with), Hours.FromExact(average), Hours.FromExact(distance),
            Hours.FromExact(overtime));
    }

    private Fraction OnLeave(Explanation? why)
    {
        int perWeek = LeaveDays.PerWeek(Leave.Unit);
        Fraction hours = Leave.Exact / perWeek * cycle!.AverageWeek.Exact;
        why?.Given(new("congés payés", "paid leave"), Leave);
        why?.Given(new("semaine moyenne du cycle", "average week of the cycle"), cycle.AverageWeek);
        why?.Computed(new("heures de congés payés", "hours of paid leave"), $"{Leave} / {perWeek} × {cycle.AverageWeek}", Hours.FromExact(hours));
        return hours;
    }
}
