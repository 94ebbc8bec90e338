using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the RTT days of a year or of a period are computed from.</summary>
internal readonly record struct RttEntitlementQuestion : IQuestion
{
    private readonly DaysToWork days;

    // method: the method of one reading among several; null for that of the rules.
    // solidarity: how the solidarity day is done in one reading; null for what the rules say.
    public RttEntitlementQuestion(
        WeeklySchedule week,
        in DaysToWork days,
        FrenchLaw law,
        RttRules? rules,
        RttMethod? method = null,
        SolidarityMode? solidarity = null)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentNullException.ThrowIfNull(law);
        (Week, this.days, Law, Rules) = (week, days, law, rules);
        Method = method ?? Chosen ?? RttMethod.Average35;
        Solidarity = new(rules?.Solidarity, days.Calendar, solidarity);
        if (Method is < RttMethod.Average35 or > RttMethod.Accrual)
        {
            throw Refusal.Undefined(Method, nameof(RttRules.Method));
        }

        if (Method is RttMethod.AnnualHoursTarget or RttMethod.Flat && !days.IsWholeYear)
        {
            throw Refusal.OutOfRange(
                Method,
                nameof(RttRules.Method),
                $"a method for the part of a year {DateText.Iso(days.Counts.Start)} to {DateText.Iso(days.Counts.End)}: "
                    + "annual hours and promises are for twelve months");
        }
    }

    public WeeklySchedule Week { get; }

    public DaysToWork Days => days;

    public FrenchLaw Law { get; }

    public RttRules? Rules { get; }

    public RttMethod Method { get; }

    public SolidarityChoice Solidarity { get; }

    /// <summary>The method the rules name, or that of the number they promise; null where they are silent.</summary>
    public RttMethod? Chosen => Rules?.Method ?? (Rules?.FlatDays is null ? null : RttMethod.Flat);

    public bool IsKnown => Method switch
    {
        RttMethod.Average35 => IsWeekKnown,
        RttMethod.Average35LessSolidarity => SolidarityHoursQuestion.IsKnownOn(days.On, Law),
        RttMethod.AnnualHoursTarget => Law.TryOn(days.On, LegalDurations.Week, out DatedValue<Hours> legal)
            && (Week.WeeklyHours <= legal.Value
                || (Law.TryOn(days.On, LegalDurations.Year, out _)
                    && (!Solidarity.IsApart || SolidarityHoursQuestion.IsKnownOn(days.On, Law)))),
        RttMethod.Accrual => Rules?.AccrualPerWeek is not null || IsWeekKnown,
        _ => true,
    };

    private bool IsWeekKnown => Law.TryOn(days.On, LegalDurations.Week, out _);
}
