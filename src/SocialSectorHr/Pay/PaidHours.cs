using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours a month pays for a week of work, and the premiums of overtime. One place for every conversion between month and
/// hour.</summary>
internal readonly struct PaidHours
{
    public PaidHours(PaidHoursQuestion question, Explanation? why)
    {
        PayRules? rules = question.Rules;
        MonthlyHoursConvention convention = rules?.MonthlyHours ?? (question.Layout == PayslipLayout.TwoRoundedLines
            ? MonthlyHoursConvention.Usual151_67
            : MonthlyHoursConvention.Exact52Over12);
        why?.Given(Terms.WeeklyHours, question.Week);
        Fraction legal = question.Read(LegalDurations.Week, why).Value.Exact;
        Fraction week = question.Week.Exact;
        Fraction plainWeek = Fraction.Min(week, legal);
        Plain = Total = Month(new("heures normales payées par mois", "plain hours paid a month"), plainWeek, convention, LabourCode.L3242_1, why);
        Fraction overtimeWeek = week - plainWeek;
        if (question.Regime == PayRegime.RttAverage35 || overtimeWeek == 0)
        {
            return;
        }

        // A base line of 151.67 h goes with exactly 52/12 of the overtime hours: that is what the layout is.
        MonthlyHoursConvention overtime = question.Layout == PayslipLayout.BasePlusOvertime
            ? MonthlyHoursConvention.Exact52Over12
            : convention;
        Total = Month(week, convention);
        Fraction firstWeek = Fraction.Min(overtimeWeek, question.Read(OvertimeRates.FirstHours, null).Value.Exact);
        FirstPremium = Premium(rules?.OvertimePremium, OvertimeRates.Premium, nameof(PayRules.OvertimePremium), question, why);
        First = Month(new("heures supplémentaires payées par mois", "overtime hours paid a month"), firstWeek, overtime, LabourCode.L3121_31, why);
        if (overtimeWeek == firstWeek)
        {
            return;
        }

        BeyondPremium = Premium(
            rules?.OvertimePremiumBeyond,
            OvertimeRates.PremiumBeyond,
            nameof(PayRules.OvertimePremiumBeyond),
            question,
            why);
        Beyond = Month(
            new("heures au-delà de la huitième, par mois", "hours from the ninth on, a month"),
            overtimeWeek - firstWeek,
            overtime,
            LabourCode.L3121_31,
            why);
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
                new("heures mensuelles telles qu'imprimées", "monthly hours as printed"),
                Hours.FromExact(month),
                new("deux décimales, comme un bulletin les imprime", "two decimals, as a payslip prints them"));
        }

        return month;
    }

    private static Percent Premium(
        Percent? agreed,
        Dated<Percent> legal,
        string parameter,
        PaidHoursQuestion question,
        Explanation? why) =>
        OvertimeRules.PremiumOf(agreed, legal, parameter, question.On, question.Law, question.Rules?.Source, why);
}
