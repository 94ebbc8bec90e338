using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours a month pays for a week of work, and the premiums of overtime. One place for every conversion between month and hour.</summary>
internal readonly struct PaidHours
{
    private PaidHours(Fraction plain, Fraction first, Fraction beyond, Percent firstPremium, Percent beyondPremium, Fraction total)
    {
        (Plain, First, Beyond) = (plain, first, beyond);
        (FirstPremium, BeyondPremium) = (firstPremium, beyondPremium);
        Total = total;
    }

    /// <summary>Hours a month at the plain rate.</summary>
    public Fraction Plain { get; }

    /// <summary>Hours a month of the first eight overtime hours of a week.</summary>
    public Fraction First { get; }

    /// <summary>Hours a month of the overtime hours from the ninth on.</summary>
    public Fraction Beyond { get; }

    /// <summary>The premium of the first eight.</summary>
    public Percent FirstPremium { get; }

    /// <summary>The premium from the ninth on.</summary>
    public Percent BeyondPremium { get; }

    /// <summary>All hours of the month, as the convention makes them from the whole week.</summary>
    public Fraction Total { get; }

    /// <summary>Plain hours plus overtime hours with their premiums.</summary>
    public Fraction Weighted => Plain + (First * (1 + FirstPremium.Exact)) + (Beyond * (1 + BeyondPremium.Exact));

    public static PaidHours Of(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        Check(week);
        PayslipLayout layout = rules?.Layout ?? PayslipLayout.ExactFraction;
        MonthlyHoursConvention convention = rules?.MonthlyHours
            ?? (layout == PayslipLayout.TwoRoundedLines ? MonthlyHoursConvention.Usual151_67 : MonthlyHoursConvention.Exact52Over12);
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week);
        why?.Read(LegalDurations.Week, legal);
        Fraction plainWeek = Fraction.Min(week.Exact, legal.Value.Exact);
        Fraction plain = Month(new("heures normales payées par mois", "plain hours paid a month"), plainWeek, convention, LabourCode.L3242_1, why);
        Fraction overtimeWeek = week.Exact - plainWeek;
        if (regime == PayRegime.RttAverage35 || overtimeWeek == 0)
        {
            return new(plain, 0, 0, Percent.Zero, Percent.Zero, plain);
        }

        // A base line of 151.67 h goes with exactly 52/12 of the overtime hours: that is what the layout is.
        MonthlyHoursConvention overtime = layout == PayslipLayout.BasePlusOvertime ? MonthlyHoursConvention.Exact52Over12 : convention;
        Fraction total = Month(week.Exact, convention);
        Fraction firstWeek = Fraction.Min(overtimeWeek, law.On(on, OvertimeRates.FirstHours).Value.Exact);
        Percent firstPremium = OvertimeRules.PremiumOf(
            rules?.OvertimePremium, OvertimeRates.Premium, nameof(PayRules.OvertimePremium), on, law, rules?.Source, why);
        Fraction first = Month(new("heures supplémentaires payées par mois", "overtime hours paid a month"), firstWeek, overtime, LabourCode.L3121_31, why);
        if (overtimeWeek == firstWeek)
        {
            return new(plain, first, 0, firstPremium, Percent.Zero, total);
        }

        Percent beyondPremium = OvertimeRules.PremiumOf(
            rules?.OvertimePremiumBeyond, OvertimeRates.PremiumBeyond, nameof(PayRules.OvertimePremiumBeyond), on, law, rules?.Source, why);
        Fraction beyond = Month(
            new("heures au-delà de la huitième, par mois", "hours from the ninth on, a month"), overtimeWeek - firstWeek, overtime, LabourCode.L3121_31, why);
        return new(plain, first, beyond, firstPremium, beyondPremium, total);
    }

    /// <summary>Prints the weight of the hours, premiums included.</summary>
    public void Explain(Explanation? why)
    {
        if (why is null || First == 0)
        {
            return;
        }

        Bilingual label = new("heures payées, majorations comprises", "hours paid, premiums included");
        Formula formula = Beyond == 0
            ? Written($"{Plain} + {First} × (1 + {FirstPremium})")
            : Written($"{Plain} + {First} × (1 + {FirstPremium}) + {Beyond} × (1 + {BeyondPremium})");
        why.Computed(label, formula, Hours.FromExact(Weighted), LabourCode.L3121_31);
    }

    private static Formula Written(Formula formula) => formula;

    private static Fraction Month(Fraction week, MonthlyHoursConvention convention) => convention switch
    {
        MonthlyHoursConvention.Exact52Over12 => week * 52 / 12,
        MonthlyHoursConvention.Usual151_67 => (week * 52 / 12).Round(2),
        _ => throw Refusal.Undefined(convention, nameof(convention)),
    };

    private static Fraction Month(Bilingual label, Fraction week, MonthlyHoursConvention convention, LegalSource source, Explanation? why)
    {
        Fraction month = Month(week, convention);
        why?.Computed(label, $"{week} × 52 / 12", Hours.FromExact(week * 52 / 12), source);
        if (convention == MonthlyHoursConvention.Usual151_67)
        {
            why?.Chosen(
                new("heures mensuelles telles qu'imprimées", "monthly hours as printed"), Hours.FromExact(month),
                new("deux décimales, comme un bulletin les imprime", "two decimals, as a payslip prints them"));
        }

        return month;
    }

    private static void Check(Hours week)
    {
        if (week <= Hours.Zero || week > Hours.Of(60))
        {
            throw Refusal.OutOfRange(week, nameof(week), "more than 0 h and at most 60 h, the highest week that can be authorised (C. trav. L3121-21)");
        }
    }
}
