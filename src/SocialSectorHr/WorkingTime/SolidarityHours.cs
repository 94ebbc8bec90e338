using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The hours of the solidarity day for one schedule (journée de solidarité): unpaid up to this number.</summary>
/// <remarks>
/// 7 h at the legal week and above, in proportion under it (C. trav. L3133-8). <c>default</c> is zero and explains that nothing was computed.
/// </remarks>
public readonly record struct SolidarityHours
{
    private readonly WeeklySchedule? week;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;

    private SolidarityHours(WeeklySchedule week, LocalDate on, FrenchLaw law)
    {
        (this.week, this.on, this.law) = (week, on, law);
        Hours = Compute(week, on, law, null);
    }

    /// <summary>The hours, exact.</summary>
    public Hours Hours { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Journée de solidarité", "Solidarity day");
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

    /// <summary>The hours.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Hours.ToString(language);

    internal static SolidarityHours Of(WeeklySchedule week, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(week, on, law);
    }

    internal static Hours Compute(WeeklySchedule week, LocalDate on, FrenchLaw law, Explanation? why) => Compute(week.WeeklyHours, on, law, why);

    internal static Hours Compute(Hours week, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Hours> full = law.On(on, LegalDurations.SolidarityDay);
        DatedValue<Hours> legal = law.On(on, LegalDurations.Week);
        why?.Read(LegalDurations.SolidarityDay, full);
        if (week >= legal.Value)
        {
            return full.Value;
        }

        Hours hours = Hours.FromExact(full.Value.Exact * week.Exact / legal.Value.Exact);
        why?.Given(new("horaire hebdomadaire", "weekly hours"), week);
        why?.Read(LegalDurations.Week, legal);
        why?.Computed(
            new("heures à temps partiel", "hours for part time"), $"{full.Value} × {week} / {legal.Value}", hours, LabourCode.L3133_8);
        return hours;
    }
}
