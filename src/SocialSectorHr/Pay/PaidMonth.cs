using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month pays at a rate an hour, for a week of hours (salaire mensualisé), in the lines of a payslip.</summary>
/// <remarks>
/// In euros a month. Exact under <see cref="PayslipLayout.ExactFraction"/>; in the other layouts each line is to the cent, half away from zero. <c>default</c>
/// pays nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct PaidMonth
{
    private readonly Hours week;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly PayRules? rules;
    private readonly bool minimumWage;

    private PaidMonth(Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, bool minimumWage)
    {
        (this.week, this.on, this.law, this.rules, this.minimumWage) = (week, on, law, rules, minimumWage);
        (Hourly, Regime) = (hourly, regime);
        Lines lines = Compute(hourly, week, regime, on, law, rules, null);
        (BaseHours, Base) = (lines.BaseHours, lines.Base);
        (OvertimeHours, Overtime) = (lines.FirstHours + lines.BeyondHours, lines.First + lines.Beyond);
    }

    /// <summary>The gross rate of an hour, in euros.</summary>
    public Money Hourly { get; }

    /// <summary>The meaning of the weekly hours.</summary>
    public PayRegime Regime { get; }

    /// <summary>The lines of the payslip.</summary>
    public PayslipLayout Layout => rules?.Layout ?? PayslipLayout.ExactFraction;

    /// <summary>The hours of the base line: every hour under <see cref="PayslipLayout.AllHoursPlusPremium"/>, otherwise those at the plain rate.</summary>
    public Hours BaseHours { get; }

    /// <summary>The base line.</summary>
    public Money Base { get; }

    /// <summary>The overtime hours of the month; zero where the regime pays none.</summary>
    public Hours OvertimeHours { get; }

    /// <summary>
    /// The overtime line or lines together: hours with their premium, or the premium alone under <see cref="PayslipLayout.AllHoursPlusPremium"/>.
    /// </summary>
    public Money Overtime { get; }

    /// <summary>The month.</summary>
    public Money Total => Base + Overtime;

    /// <summary>The month as a pay in twelve payments.</summary>
    public GrossPay Pay => GrossPay.PerMonth(Total);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = minimumWage ? new("SMIC mensuel brut", "Gross monthly SMIC") : new("Salaire mensuel brut", "Gross pay by the month");
        if (law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        if (minimumWage)
        {
            why.Read(MinimumWage.Hourly, law.On(on, MinimumWage.Hourly));
        }
        else
        {
            why.Given(new("taux horaire brut", "gross hourly rate"), Hourly);
        }

        _ = Compute(Hourly, week, Regime, on, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The month and its regime.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string month = language == Language.French ? "par mois" : "a month";
        return $"{Total.ToString(language)} {month} ({Regime.Label().ToString(language)})";
    }

    internal static PaidMonth Of(Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return hourly < Money.Zero
            ? throw Refusal.OutOfRange(hourly, nameof(hourly), "zero or more: a rate is not negative")
            : new(hourly, week, Checked(regime), on, law, rules, minimumWage: false);
    }

    internal static PaidMonth AtMinimumWage(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(law.On(on, MinimumWage.Hourly).Value, week, Checked(regime), on, law, rules, minimumWage: true);
    }

    /// <summary>The total, with its steps, for a result that is made of it.</summary>
    internal static Money TotalOf(Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        Lines lines = Compute(hourly, week, regime, on, law, rules, why);
        return lines.Base + lines.First + lines.Beyond;
    }

    private static PayRegime Checked(PayRegime regime) => regime switch
    {
        PayRegime.RttAverage35 or PayRegime.OvertimePaid => regime,
        PayRegime.ForfaitJours =>
            throw Refusal.OutOfRange(regime, nameof(regime), "a meaning of the hours that pays hours: a forfait in days has none (C. trav. L3121-58)"),
        _ => throw Refusal.Undefined(regime, nameof(regime)),
    };

    private static Lines Compute(Money hourly, Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        PayslipLayout layout = rules?.Layout ?? PayslipLayout.ExactFraction;
        why?.Chosen(new("sens de l'horaire", "meaning of the hours"), FigureValue.Of(regime, regime.Label()), source: regime.Source());
        why?.Chosen(
            new("présentation du bulletin", "layout of the payslip"),
            FigureValue.Of(layout, layout.Label()),
            rules?.Layout is null ? new("retenue par défaut", "taken by default") : default,
            rules?.Layout is null ? null : rules.Source);
        PaidHours paid = PaidHours.Of(week, regime, on, law, rules, why);
        bool premiumAlone = layout == PayslipLayout.AllHoursPlusPremium;
        bool rounded = layout != PayslipLayout.ExactFraction;
        Fraction baseHours = premiumAlone ? paid.Total : paid.Plain;
        Fraction weight = premiumAlone ? 0 : 1;
        Money atBase = Money.FromExact(baseHours * hourly.Exact);
        why?.Computed(new("salaire de base", "base pay"), $"{baseHours} × {hourly}", atBase, LabourCode.L3242_1);
        atBase = ToCent(atBase, rounded, why);
        if (paid.First == 0)
        {
            return new(Hours.FromExact(baseHours), atBase, default, default, default, default);
        }

        Money first = Money.FromExact(paid.First * hourly.Exact * (weight + paid.FirstPremium.Exact));
        why?.Computed(
            premiumAlone ? new("majoration", "premium") : new("heures supplémentaires majorées", "overtime with its premium"),
            $"{paid.First} × {hourly} × ({weight} + {paid.FirstPremium})",
            first,
            LabourCode.L3121_31);
        first = ToCent(first, rounded, why);
        Money beyond = default;
        if (paid.Beyond != 0)
        {
            beyond = Money.FromExact(paid.Beyond * hourly.Exact * (weight + paid.BeyondPremium.Exact));
            why?.Computed(
                premiumAlone
                    ? new("majoration au-delà de la huitième heure", "premium from the ninth hour on")
                    : new("heures au-delà de la huitième, majorées", "hours from the ninth on with their premium"),
                $"{paid.Beyond} × {hourly} × ({weight} + {paid.BeyondPremium})",
                beyond,
                LabourCode.L3121_31);
            beyond = ToCent(beyond, rounded, why);
        }

        Explain(atBase, first, beyond, why);
        return new(Hours.FromExact(baseHours), atBase, Hours.FromExact(paid.First), first, Hours.FromExact(paid.Beyond), beyond);
    }

    private static void Explain(Money atBase, Money first, Money beyond, Explanation? why)
    {
        Bilingual label = new("salaire mensuel brut", "gross pay a month");
        if (beyond == Money.Zero)
        {
            why?.Computed(label, $"{atBase} + {first}", atBase + first);
        }
        else
        {
            why?.Computed(label, $"{atBase} + {first} + {beyond}", atBase + first + beyond);
        }
    }

    private static Money ToCent(Money line, bool rounded, Explanation? why)
    {
        if (!rounded)
        {
            return line;
        }

        Money cents = line.Round();
        why?.Chosen(new("ligne arrondie au centime", "line rounded to the cent"), cents);
        return cents;
    }

    private readonly record struct Lines(Hours BaseHours, Money Base, Hours FirstHours, Money First, Hours BeyondHours, Money Beyond);
}
