using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the hours of a month are counted from: the week, its meaning, the day whose law applies, the choices.</summary>
internal readonly record struct PaidHoursQuestion : IQuestion
{
    public PaidHoursQuestion(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (!Enum.IsDefined(regime))
        {
            throw Refusal.Undefined(regime, nameof(regime));
        }

        if (regime != PayRegime.ForfaitJours && (week <= Hours.Zero || week > Hours.Of(60)))
        {
            throw Refusal.OutOfRange(
                week,
                nameof(week),
                "more than 0 h and at most 60 h, the highest week that can be authorised (C. trav. L3121-21)");
        }

        (Week, Regime, On, Law, Rules) = (week, regime, on, law, rules);
    }

    /// <summary>The weekly hours; not looked at under a forfait in days.</summary>
    public Hours Week { get; }

    public PayRegime Regime { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public PayRules? Rules { get; }

    public PayslipLayout Layout => Rules?.Layout ?? PayslipLayout.ExactFraction;

    /// <summary>The SMIC of the place of work.</summary>
    public Dated<Money> Smic => Rules?.Zone == HolidayZone.Mayotte ? MinimumWage.HourlyInMayotte : MinimumWage.Hourly;

    /// <summary>Whether the law says all that the hours need on that day.</summary>
    public bool IsKnown => Regime == PayRegime.ForfaitJours
        || (IsRead(LegalDurations.Week) && (Regime == PayRegime.RttAverage35 || IsOvertimeKnown()));

    public bool IsRead<T>(Dated<T> table) => Law.TryOn(On, table, out _);

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }

    /// <summary>Says what the hours mean, where there is a meaning to choose: none up to the legal week.</summary>
    public void ExplainMeaning(Explanation? why)
    {
        if (why is not null && (Regime == PayRegime.ForfaitJours || Week > Read(LegalDurations.Week, null).Value))
        {
            why.Chosen(
                new("sens de l'horaire", "meaning of the hours"),
                FigureValue.Of(Regime, Regime.Label()),
                Regime == PayRegime.RttAverage35 ? new("suppose un accord collectif", "supposes a collective agreement") : default,
                Regime.Source());
        }
    }

    private bool IsOvertimeKnown()
    {
        Fraction overtime = Week.Exact - Law.On(On, LegalDurations.Week).Value.Exact;
        return overtime <= 0
            || (Law.TryOn(On, OvertimeRates.FirstHours, out DatedValue<Hours> first)
                && IsPremiumKnown(Rules?.OvertimePremium, OvertimeRates.Premium)
                && (overtime <= first.Value.Exact || IsPremiumKnown(Rules?.OvertimePremiumBeyond, OvertimeRates.PremiumBeyond)));
    }

    // An agreement's premium is held against the floor of the law.
    private bool IsPremiumKnown(Percent? agreed, Dated<Percent> legal) => IsRead(agreed is null ? legal : OvertimeRates.PremiumFloor);
}
