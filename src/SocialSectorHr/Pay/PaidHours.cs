using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours a month pays for a week of work, and their weight in plain hours: overtime weighs its premium. One place for every conversion.</summary>
internal readonly struct PaidHours
{
    private const int FirstOvertimeHours = 8;

    private PaidHours(Fraction plain, Fraction overtime, Fraction weighted)
    {
        Plain = plain;
        Overtime = overtime;
        Weighted = weighted;
    }

    /// <summary>Hours a month at the plain rate.</summary>
    public Fraction Plain { get; }

    /// <summary>Hours a month of overtime.</summary>
    public Fraction Overtime { get; }

    /// <summary>Plain hours plus overtime hours with their premiums.</summary>
    public Fraction Weighted { get; }

    public Fraction Total => Plain + Overtime;

    public static PaidHours Of(Hours week, PayRegime regime, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        Check(week);
        MonthlyHoursConvention convention = rules?.MonthlyHours ?? MonthlyHoursConvention.Exact52Over12;
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week);
        why?.Read(LegalDurations.Week, legal);
        Fraction plainWeek = Fraction.Min(week.Exact, legal.Value.Exact);
        Fraction plain = Month(plainWeek, convention);
        why?.Computed(
            new("heures normales payées par mois", "plain hours paid a month"), $"{plainWeek} × 52 / 12", Hours.FromExact(plainWeek * 52 / 12), LabourCode.L3242_1);
        if (convention == MonthlyHoursConvention.Usual151_67)
        {
            why?.Chosen(
                new("heures mensuelles telles qu'imprimées", "monthly hours as printed"), Hours.FromExact(plain), new("deux décimales, usage", "two decimals, usual"));
        }

        Fraction overtimeWeek = week.Exact - plainWeek;
        if (regime == PayRegime.RttAverage35 || overtimeWeek == 0)
        {
            return new(plain, 0, plain);
        }

        return WithOvertime(plain, overtimeWeek, convention, on, law, rules, why);
    }

    public static Fraction Month(Fraction week, MonthlyHoursConvention convention) => convention switch
    {
        MonthlyHoursConvention.Exact52Over12 => week * 52 / 12,
        MonthlyHoursConvention.Usual151_67 => (week * 52 / 12).Round(2),
        _ => throw Refusal.Undefined(convention, nameof(convention)),
    };

    private static void Check(Hours week)
    {
        if (week <= Hours.Zero || week > Hours.Of(60))
        {
            throw Refusal.OutOfRange(week, nameof(week), "more than 0 h and at most 60 h, the highest week that can be authorised (C. trav. L3121-21)");
        }
    }

    private static PaidHours WithOvertime(
        Fraction plain, Fraction overtimeWeek, MonthlyHoursConvention convention, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        Percent first = Premium(rules?.OvertimePremium, LegalDurations.OvertimePremium, nameof(PayRules.OvertimePremium), on, law, rules, why);
        Fraction firstWeek = Fraction.Min(overtimeWeek, FirstOvertimeHours);
        Fraction overtime = Month(overtimeWeek, convention);
        Fraction firstMonth = Month(firstWeek, convention);
        Fraction weighted = plain + (firstMonth * (1 + first.Exact));
        if (overtimeWeek <= FirstOvertimeHours)
        {
            why?.Computed(
                new("heures payées, majorations comprises", "hours paid, premiums included"),
                $"{plain} + {firstMonth} × (1 + {first})",
                Hours.FromExact(weighted),
                LabourCode.L3121_31);
            return new(plain, overtime, weighted);
        }

        Percent beyond = Premium(rules?.OvertimePremiumBeyond, LegalDurations.OvertimePremiumBeyond, nameof(PayRules.OvertimePremiumBeyond), on, law, rules, why);
        Fraction beyondMonth = overtime - firstMonth;
        weighted += beyondMonth * (1 + beyond.Exact);
        why?.Computed(
            new("heures payées, majorations comprises", "hours paid, premiums included"),
            $"{plain} + {firstMonth} × (1 + {first}) + {beyondMonth} × (1 + {beyond})",
            Hours.FromExact(weighted),
            LabourCode.L3121_31);
        return new(plain, overtime, weighted);
    }

    private static Percent Premium(
        Percent? agreed, Dated<Percent> legal, string parameter, LocalDate on, FrenchLaw law, PayRules? rules, Explanation? why)
    {
        if (agreed is not { } premium)
        {
            DatedValue<Percent> row = law.On(on, legal);
            why?.Read(legal, row);
            return row.Value;
        }

        Percent floor = law.On(on, LegalDurations.OvertimePremiumFloor).Value;
        if (premium < floor)
        {
            throw Refusal.OutOfRange(premium, parameter, $"at least {floor} (C. trav. L3121-33)");
        }

        why?.Chosen(
            legal.Name, premium, new("fixée par accord, 10 % au moins", "set by agreement, at least 10 %"), rules?.Source ?? LabourCode.L3121_33);
        return premium;
    }
}
