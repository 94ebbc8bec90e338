using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>Whether the hours of a contract make a part time, and not too short a one (contrôle de la durée du temps partiel).</summary>
/// <remarks>
/// Hours set by the year are compared through the legal year: the equivalent of 24 h a week over the period (C. trav. L3123-27) is read as 24/35 of 1607 h.
/// Hours set by the week or the month, beside a full time above the legal week (39 h), do not say whether full time has RTT, and is then 1607 h a year
/// (C. trav. L3123-1 3°): what would change with it is <see cref="Unchecked"/>, and a contract by the year answers. <c>default</c> finds nothing.
/// </remarks>
public readonly record struct PartTimeCheck
{
    private readonly PartTime? part;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly PartTimeException? exception;
    private readonly PartTimeRules? rules;

    private PartTimeCheck(PartTime part, LocalDate on, FrenchLaw law, PartTimeException? exception, PartTimeRules? rules)
    {
        (this.part, this.on, this.law, this.exception, this.rules) = (part, on, law, exception, rules);
        (MinimumWeek, Faults, Unchecked) = Compute(this, null);
    }

    /// <summary>What is wrong; <see cref="PartTimeFaults.None"/> if nothing is.</summary>
    public PartTimeFaults Faults { get; }

    /// <summary>What could not be checked, because it depends on whether full time above the legal week has RTT or is paid overtime.</summary>
    public PartTimeFaults Unchecked { get; }

    /// <summary>Whether nothing is wrong: <see langword="false"/> on a fault, null where something, or all, could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(part is not null, Faults != PartTimeFaults.None, Unchecked != PartTimeFaults.None);

    /// <summary>The shortest part-time week: the branch agreement's, otherwise 24 h.</summary>
    public Hours MinimumWeek { get; }

    /// <summary>The same by the month, 52/12 weeks: 104 h for 24 h.</summary>
    public Hours MinimumMonth => Hours.FromExact(MinimumWeek.Exact * 52 / 12);

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Durée du temps partiel", "Hours of the part time");
        if (part is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(this, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is wrong.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(part is not null, Faults, Unchecked, static fault => fault.Label()).ToString(language);

    internal static PartTimeCheck Of(PartTime part, LocalDate on, FrenchLaw law, PartTimeException? exception, PartTimeRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return exception is { } named && !Enum.IsDefined(named) ? throw Refusal.Undefined(named, nameof(exception)) : new(part, on, law, exception, rules);
    }

    private static (Hours Minimum, PartTimeFaults Faults, PartTimeFaults Unchecked) Compute(in PartTimeCheck asked, Explanation? why)
    {
        PartTime contract = asked.part!;
        why?.Given(new($"durée contractuelle {contract.Period.Label().French}", $"hours of the contract {contract.Period.Label().English}"), contract.Hours);
        DatedValue<Hours> legal = asked.law!.On(asked.on, LegalDurations.Week);
        why?.Read(LegalDurations.Week, legal);
        Hours week = Week(asked, legal.Value, why);
        Hours shortest = WithRtt(contract, legal.Value, week, why);
        (PartTimeFaults Faults, PartTimeFaults Unchecked) found = default;
        Say(ref found, PartTimeFaults.NotPartTime, week >= legal.Value, shortest >= legal.Value, LabourCode.L3123_1, why);
        Hours minimum = Minimum(asked, why);
        if (asked.exception is { } exception)
        {
            why?.Chosen(
                new("durée minimale écartée", "shortest part time set aside"), FigureValue.Of(exception, exception.Label()), source: LabourCode.L3123_7);
            return (minimum, found.Faults, found.Unchecked);
        }

        LegalSource source = asked.rules?.MinimumWeek is null ? LabourCode.L3123_27 : asked.rules.Source ?? LabourCode.L3123_19;
        Say(ref found, PartTimeFaults.BelowMinimum, week < minimum, shortest < minimum, source, why);
        return (minimum, found.Faults, found.Unchecked);
    }

    // A contract by the year stands beside the legal year, whatever the week of full time.
    private static Hours Week(in PartTimeCheck asked, Hours legalWeek, Explanation? why)
    {
        PartTime contract = asked.part!;
        Bilingual label = new("durée par semaine", "hours a week");
        if (contract.Period != CountingPeriod.Year)
        {
            why?.Given(new("temps plein par semaine", "full time a week"), contract.FullTime.WeeklyHours);
            why?.Computed(label, $"{contract.FullTime.WeeklyHours} × {contract.Share}", contract.WeeklyHours);
            return contract.WeeklyHours;
        }

        DatedValue<Hours> year = asked.law!.On(asked.on, LegalDurations.Year);
        Hours week = Hours.FromExact(contract.Hours.Exact * legalWeek.Exact / year.Value.Exact);
        why?.Read(LegalDurations.Year, year);
        why?.Computed(label, $"{contract.Hours} × {legalWeek} / {year.Value}", week, LabourCode.L3123_27);
        return week;
    }

    // The average week if full time above the legal one has RTT: its share of the legal week, as of the legal year.
    private static Hours WithRtt(PartTime contract, Hours legalWeek, Hours week, Explanation? why)
    {
        if (contract.Period == CountingPeriod.Year || contract.FullTime.WeeklyHours <= legalWeek)
        {
            return week;
        }

        Hours average = legalWeek * contract.Share;
        why?.Computed(
            new("durée moyenne par semaine si le temps plein a des RTT", "average week if full time has RTT"), $"{legalWeek} × {contract.Share}", average);
        return average;
    }

    private static Hours Minimum(in PartTimeCheck asked, Explanation? why)
    {
        if (asked.rules?.MinimumWeek is { } agreed)
        {
            why?.Chosen(
                PartTimeLimits.MinimumWeek.Name,
                agreed,
                new("fixée par la branche étendue", "set by the extended branch agreement"),
                asked.rules.Source ?? LabourCode.L3123_19);
            return agreed;
        }

        DatedValue<Hours> row = asked.law!.On(asked.on, PartTimeLimits.MinimumWeek);
        why?.Read(PartTimeLimits.MinimumWeek, row);
        return row.Value;
    }

    /// <summary>A fault by both readings of full time, paid overtime and RTT; one reading alone leaves it open.</summary>
    private static void Say(
        ref (PartTimeFaults Faults, PartTimeFaults Unchecked) found, PartTimeFaults fault, bool ifPaid, bool ifRtt, LegalSource source, Explanation? why)
    {
        if (ifPaid == ifRtt)
        {
            found.Faults |= ifPaid ? fault : PartTimeFaults.None;
            why?.Chosen(fault.Kept(), !ifPaid, source: source);
            return;
        }

        found.Unchecked |= fault;
        why?.Decided(
            fault.Kept(),
            null,
            new(
                "non vérifié : cela dépend des RTT du temps plein, que seules des heures par an disent",
                "not checked: it depends on the RTT of full time, which only hours by the year say"),
            source);
    }
}
