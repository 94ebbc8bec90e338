using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of one year of a week are computed from.</summary>
internal readonly record struct YearBalanceQuestion : IQuestion
{
    private readonly DaysToWork days;

    // solidarity: how the solidarity day is done in one reading; null for what the rules say.
    public YearBalanceQuestion(
        WeeklySchedule week, Days rtt, in DaysToWork days, FrenchLaw law, RttRules? rules, SolidarityMode? solidarity = null)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (Week, Rtt, this.days, Law, Rules) = (week, rtt, days, law, rules);
        Solidarity = new(rules?.Solidarity, days.Calendar, solidarity);
        if (rtt < SocialSectorHr.Days.Zero || rtt.Exact > days.Exact)
        {
            throw Refusal.OutOfRange(
                rtt,
                nameof(rtt),
                $"between 0 and the {SocialSectorHr.Days.FromExact(days.Exact)} to work in {days.Counts.Start.Year}");
        }
    }

    public WeeklySchedule Week { get; }

    public Days Rtt { get; }

    public DaysToWork Days => days;

    public SolidarityChoice Solidarity { get; }

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    /// <summary>W: T less the RTT days, and the solidarity day where it is one more.</summary>
    public Fraction WorkedDays => days.Exact - Rtt.Exact + Solidarity.ExtraDays;

    public YearHoursQuestion Hours => new(Week.WeeklyHours, days.On, Solidarity, Law, Rules);

    public bool IsKnown => Hours.IsKnown;
}
