using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of a schedule above the legal week (heures au-delà de la durée légale).</summary>
/// <remarks>Exact: 52/3 h a month for 39 h, printed 17.33. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct ScheduledOvertime
{
    private readonly WeeklySchedule? week;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private ScheduledOvertime(WeeklySchedule week, LocalDate on, FrenchLaw law)
    {
        (this.week, this.on, this.law) = (week, on, law);
        (PerWeek, Contingent) = Compute(week, on, law, null);
    }

    /// <summary>Hours above the legal week, in a week; zero at the legal week or under.</summary>
    public Hours PerWeek { get; }

    /// <summary>The same in an average month, 52/12 weeks, exact.</summary>
    public Hours PerMonth => Hours.FromExact(PerWeek.Exact * 52 / 12);

    /// <summary>The same in a year paid, 52 weeks.</summary>
    public Hours PerYear => PerWeek * 52;

    /// <summary>
    /// The yearly contingent without an agreement (C. trav. D3121-24). It does not apply to a yearly forfait in hours (D3121-24), nor to a forfait in days
    /// (L3121-62). It counts hours really worked: the weeks paid of <see cref="PerYear"/> hold leave and are not to be compared with it.
    /// </summary>
    public Hours Contingent { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Heures au-delà de la durée légale", "Hours above the legal week");
        if (week is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(week, on, law, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>By week and by month.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{PerWeek.ToString(language)} par semaine, {PerMonth.ToString(language)} par mois"
        : $"{PerWeek.ToString(language)} a week, {PerMonth.ToString(language)} a month";

    internal static ScheduledOvertime Of(WeeklySchedule week, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(week, on, law);
    }

    private static (Hours PerWeek, Hours Contingent) Compute(WeeklySchedule week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        DatedValue<Hours> contingent = law.On(on, OvertimeRates.Contingent);
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week.WeeklyHours);
        why?.Read(LegalDurations.Week, legal);
        Fraction hours = Fraction.Max(0, week.WeeklyHours.Exact - legal.Value.Exact);
        Hours perWeek = Hours.FromExact(hours);
        why?.Computed(new("par semaine", "a week"), $"max(0; {week.WeeklyHours} − {legal.Value})", perWeek);
        why?.Computed(new("par mois", "a month"), $"{hours} × 52 / 12", Hours.FromExact(hours * 52 / 12), LabourCode.L3121_31);
        why?.Computed(new("par an", "a year"), $"{hours} × 52", perWeek * 52);
        why?.Read(OvertimeRates.Contingent, contingent);
        return (perWeek, contingent.Value);
    }
}
