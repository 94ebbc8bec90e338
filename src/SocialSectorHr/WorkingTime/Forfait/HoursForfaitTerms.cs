using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the law makes of a forfait in hours (régime du forfait en heures).</summary>
/// <remarks>
/// Always a written agreement of the employee (C. trav. L3121-55); the limits of 10 h a day, 48 h a week and 44 h on average apply, unlike under a forfait in
/// days: they bind the hours really worked, which a forfait does not tell. <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct HoursForfaitTerms
{
    private readonly HoursForfait? forfait;
    private const int DailyLimit = 10;
    private const int WeeklyLimit = 48;
    private const int AverageLimit = 44;

    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private HoursForfaitTerms(HoursForfait forfait, LocalDate on, FrenchLaw law)
    {
        (this.forfait, this.on, this.law) = (forfait, on, law);
        (LegalHours, Overtime, PaidHours) = Compute(forfait, on, law, null);
    }

    /// <summary>Whether a collective agreement is needed: for a forfait of the year only (C. trav. L3121-56, L3121-63).</summary>
    public bool NeedsCollectiveAgreement => forfait?.Per == CountingPeriod.Year;

    /// <summary>Whether the yearly contingent of overtime applies: not to a forfait of the year.</summary>
    public bool ContingentApplies => forfait is not null && forfait.Per != CountingPeriod.Year;

    /// <summary>
    /// Whether the forfait, worked as it is, passes the 44 h a week on average over twelve weeks (C. trav. L3121-22): more than 44 h a week, 190.67 h a month
    /// or 2 288 h a year.
    /// </summary>
    /// <remarks>An agreement or an authorisation may allow 46 h (L3121-23, L3121-24). A year below may pass it too, since its leave is not worked.</remarks>
    public bool ExceedsAverageLimit => forfait is not null && IsAboveAverage(forfait);

    /// <summary>The hours at the plain rate: the forfait, or the legal duration of the period if it is less.</summary>
    public Hours LegalHours { get; }

    /// <summary>The hours above the legal duration of the period.</summary>
    public Hours Overtime { get; }

    /// <summary>
    /// The hours that the pay is worth, premiums included: 35 + 4 × 1.25 = 40 at 39 h. Null for a year, whose hours do not say in which weeks they fall.
    /// </summary>
    public Hours? PaidHours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Forfait en heures", "Forfait in hours");
        if (forfait is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, on, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hours at the plain rate and the overtime.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{LegalHours.ToString(language)} et {Overtime.ToString(language)} supplémentaires"
        : $"{LegalHours.ToString(language)} and {Overtime.ToString(language)} of overtime";

    internal static HoursForfaitTerms Of(HoursForfait forfait, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(forfait, on, law);
    }

    private static (Hours Legal, Hours Overtime, Hours? Paid) Compute(HoursForfait forfait, LocalDate on, FrenchLaw law, Explanation? why)
    {
        bool isYear = forfait.Per == CountingPeriod.Year;
        why?.Given(new("forfait en heures", "forfait in hours"), forfait.Hours);
        why?.Chosen(new("accord écrit du salarié nécessaire", "written agreement of the employee needed"), true, source: LabourCode.L3121_55);
        why?.Chosen(
            new("accord collectif nécessaire", "collective agreement needed"), isYear, source: isYear ? LabourCode.L3121_63 : LabourCode.L3121_56);
        ExplainLimits(forfait, why);
        why?.Chosen(new("contingent annuel applicable", "yearly contingent applies"), !isYear, source: LabourCode.D3121_24);
        Fraction legal = Legal(forfait.Per, on, law, why);
        Fraction plain = Fraction.Min(legal, forfait.Hours.Exact);
        Fraction over = Fraction.Max(0, forfait.Hours.Exact - legal);
        why?.Computed(new("heures supplémentaires comprises", "overtime included"), $"max(0; {forfait.Hours} − {legal})", Hours.FromExact(over));
        return (Hours.FromExact(plain), Hours.FromExact(over), isYear ? null : Paid(forfait.Per, plain, over, on, law, why));
    }

    /// <summary>The limits bind the hours really worked: they are named, and only an average above 44 h can be told from the forfait.</summary>
    private static void ExplainLimits(HoursForfait forfait, Explanation? why)
    {
        why?.Chosen(new("durée maximale applicable, par jour", "limit that applies, a day"), Hours.Of(DailyLimit), source: LabourCode.L3121_18);
        why?.Chosen(new("durée maximale applicable, par semaine", "limit that applies, a week"), Hours.Of(WeeklyLimit), source: LabourCode.L3121_20);
        why?.Chosen(
            new("durée maximale applicable, par semaine en moyenne sur 12 semaines", "limit that applies, a week on average over 12 weeks"),
            Hours.Of(AverageLimit),
            source: LabourCode.L3121_22);
        if (IsAboveAverage(forfait))
        {
            why?.Chosen(
                new("forfait au-dessus de cette moyenne", "forfait above that average"),
                value: null,
                new("ne peut être travaillé chaque semaine sans dérogation (46 h au plus)", "cannot be worked every week without a derogation (46 h at most)"),
                LabourCode.L3121_23);
        }
    }

    private static bool IsAboveAverage(HoursForfait forfait) => forfait.Hours.Exact > forfait.Per switch
    {
        CountingPeriod.Week => AverageLimit,
        CountingPeriod.Month => Fraction.Of(AverageLimit * 52, 12),
        _ => AverageLimit * 52,
    };

    /// <summary>The legal duration of the period: 35 h, 151.67 h or 1 607 h.</summary>
    private static Fraction Legal(CountingPeriod per, LocalDate on, FrenchLaw law, Explanation? why)
    {
        if (per == CountingPeriod.Year)
        {
            DatedValue<Hours> year = law.On(on, LegalDurations.Year);
            why?.Read(LegalDurations.Year, year);
            return year.Value.Exact;
        }

        DatedValue<Hours> week = law.On(on, LegalDurations.Week);
        why?.Read(LegalDurations.Week, week);
        if (per == CountingPeriod.Week)
        {
            return week.Value.Exact;
        }

        Fraction month = week.Value.Exact * 52 / 12;
        why?.Computed(new("durée légale d'un mois", "legal month"), $"{week.Value} × {52} / {12}", Hours.FromExact(month));
        return month;
    }

    private static Hours Paid(CountingPeriod per, Fraction plain, Fraction over, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Percent> first = law.On(on, OvertimeRates.Premium);
        DatedValue<Percent> beyond = law.On(on, OvertimeRates.PremiumBeyond);
        why?.Read(OvertimeRates.Premium, first);
        Fraction week = law.On(on, OvertimeRates.FirstHours).Value.Exact;
        Fraction band = per == CountingPeriod.Week ? week : week * 52 / 12;
        Fraction low = Fraction.Min(over, band);
        Fraction high = over - low;
        if (high != 0)
        {
            why?.Read(OvertimeRates.PremiumBeyond, beyond);
        }

        Hours paid = Hours.FromExact(plain + (low * (1 + first.Value.Exact)) + (high * (1 + beyond.Value.Exact)));
        Bilingual label = new("heures payées, majorations comprises", "hours paid, premiums included");
        if (high == 0)
        {
            why?.Computed(label, $"{plain} + {low} × ({1} + {first.Value})", paid, LabourCode.L3121_36);
        }
        else
        {
            why?.Computed(label, $"{plain} + {low} × ({1} + {first.Value}) + {high} × ({1} + {beyond.Value})", paid, LabourCode.L3121_36);
        }

        return paid;
    }
}
