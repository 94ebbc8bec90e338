using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>A full year of a forfait in days, the calendar year or the agreement's: open days, days to work, rest days (jours de repos du forfait).</summary>
/// <remarks>R = D − WE − H − L − F. <c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct ForfaitYear
{
    private readonly DaysForfait? forfait;
    private readonly DayCounts counts;
    private readonly LeaveDays leave;
    private readonly LeaveDays extraLeave;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private ForfaitYear(
        DaysForfait forfait, ReducedRest reduced, DayCounts counts, LeaveDays leave, LeaveDays extraLeave, WorkCalendar calendar, FrenchLaw law,
        ForfaitRules? rules)
    {
        (this.forfait, this.counts, this.leave, this.extraLeave, this.calendar, this.law, this.rules) = (
            forfait, counts, leave, extraLeave, calendar, law, rules);
        Reading = reduced;
        (WorkableDays, RestDaysUnrounded, RestDays, DaysToWork) = Compute(forfait, reduced, counts, leave, extraLeave, calendar, law, rules, null);
    }

    /// <summary>The year, or that of the first day of the agreement's.</summary>
    public int Year => counts.Start.Year;

    /// <summary>How the rest days of a reduced forfait are found.</summary>
    public ReducedRest Reading { get; }

    /// <summary>The days of the year by kind.</summary>
    public DayCounts Counts => counts;

    /// <summary>O, the open days.</summary>
    public Days OpenDays => Days.Of(counts.WorkingDays);

    /// <summary>T, the open days less the paid leave, extra leave not removed.</summary>
    public Days WorkableDays { get; }

    /// <summary>R, exact.</summary>
    public Days RestDaysUnrounded { get; }

    /// <summary>R, the rest days, rounded by the rule.</summary>
    public Days RestDays { get; }

    /// <summary>The days to work: the forfait less the extra leave.</summary>
    public Days DaysToWork { get; }

    /// <summary>Days neither worked nor rest days of the forfait: zero unless the rest days are a share of those of the ceiling.</summary>
    public Days OtherDaysOff => forfait is null ? default : WorkableDays - RestDays - forfait.PerYear;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Forfait en jours, année complète", "Forfait in days, full year");
        if (forfait is null || calendar is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, Reading, counts, leave, extraLeave, calendar, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year, its days to work and its rest days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string year = Name(counts, language);
        return language == Language.French
            ? $"{year}{NumberText.Space}: {DaysToWork.ToString(language)} à travailler, {RestDays.ToString(language)} de repos"
            : $"{year}: {DaysToWork.ToString(language)} to work, {RestDays.ToString(language)} of rest";
    }

    internal static ForfaitYear Of(
        DaysForfait forfait, ReducedRest reduced, DayCounts counts, LeaveDays leave, LeaveDays extraLeave, WorkCalendar calendar, FrenchLaw law,
        ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return Enum.IsDefined(reduced)
            ? new(forfait, reduced, counts, leave, extraLeave, calendar, law, rules)
            : throw Refusal.Undefined(reduced, nameof(ForfaitRules.ReducedRest));
    }

    /// <summary>2026, or the first and the last day where the year is not that of the calendar.</summary>
    internal static string Name(DayCounts year, Language language) => year.Start is { Month: 1, Day: 1 }
        ? year.Start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : $"{DateText.Iso(year.Start)} {(language == Language.French ? "au" : "to")} {DateText.Iso(year.End)}";

    private static (Days Workable, Days RestUnrounded, Days Rested, Days ToWork) Compute(
        DaysForfait forfait,
        ReducedRest reduced,
        DayCounts counts,
        LeaveDays leave,
        LeaveDays extraLeave,
        WorkCalendar calendar,
        FrenchLaw law,
        ForfaitRules? rules,
        Explanation? why)
    {
        Days ceiling = forfait.UnderCeiling(counts.Start, law, rules, why);
        ExplainSolidarity(counts.Start, law, rules, why);
        Fraction workable = SocialSectorHr.DaysToWork.Of(counts, leave, calendar).Compute(why);
        Fraction rest = Rest(workable, forfait.PerYear, leave, counts, why);
        Days rounded = Days.FromExact(rest);
        if (reduced == ReducedRest.ShareOfCeiling && forfait.PerYear < ceiling)
        {
            why?.Chosen(reduced.Label(), null, Choice.Reason(rules?.ReducedRest == reduced, usual: false), rules?.Source);
            Fraction ofCeiling = workable - ceiling.Exact;
            if (ofCeiling.IsNegative)
            {
                throw TooMuchLeave(leave, workable, ceiling, counts);
            }

            rest = ofCeiling * forfait.PerYear.Exact / ceiling.Exact;
            why?.Computed(
                new("jours de repos proratisés au forfait réduit", "rest days in proportion to the reduced forfait"),
                $"({workable} − {ceiling}) × {forfait.PerYear} / {ceiling}",
                Days.FromExact(rest));
            DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
            rounded = Days.FromExact(rounding.Apply(rest));
            why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        }

        Days toWork = LessExtraLeave(forfait.PerYear, extraLeave, calendar, why);
        return (Days.FromExact(workable), Days.FromExact(rest), rounded, toWork);
    }

    private static void ExplainSolidarity(LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        if (why is not null && rules?.Ceiling is null && law.TryOn(on, LegalDurations.SolidarityDay, out DatedValue<Hours> solidarity))
        {
            why.Chosen(
                new("dont la journée de solidarité", "of which the solidarity day"),
                Days.Of(1),
                new("le plafond était de 217 jours avant le 1er juillet 2004", "the ceiling was 217 days before 1 July 2004"),
                solidarity.Source);
        }
    }

    /// <summary>R of a full year: T − F, which cannot be negative.</summary>
    private static Fraction Rest(Fraction workable, Days forfait, LeaveDays leave, DayCounts counts, Explanation? why)
    {
        Fraction rest = workable - forfait.Exact;
        if (rest.IsNegative)
        {
            throw TooMuchLeave(leave, workable, forfait, counts);
        }

        why?.Computed(new("jours de repos", "rest days"), $"{workable} − {forfait}", Days.FromExact(rest));
        return rest;
    }

    private static Days LessExtraLeave(Days forfait, LeaveDays extraLeave, WorkCalendar calendar, Explanation? why)
    {
        if (extraLeave.Exact == 0)
        {
            return forfait;
        }

        Fraction extra = extraLeave.In(calendar);
        if (extra.IsNegative || extra > forfait.Exact)
        {
            throw Refusal.OutOfRange(extraLeave, nameof(extraLeave), $"between 0 and the {forfait} of the forfait");
        }

        Days toWork = Days.FromExact(forfait.Exact - extra);
        why?.Given(new("congés supplémentaires de l'accord", "extra leave of the agreement"), extraLeave);
        _ = extraLeave.In(calendar, why);
        why?.Computed(
            new("jours à travailler, congés supplémentaires déduits", "days to work, extra leave removed"),
            $"{forfait} − {extra}",
            toWork,
            CaseLaw.Soc_2022_05_25_20_13262);
        return toWork;
    }

    private static ArgumentOutOfRangeException TooMuchLeave(LeaveDays leave, Fraction workable, Days forfait, DayCounts counts) => Refusal.OutOfRange(
        leave,
        nameof(leave),
        $"little enough for the forfait of {forfait}: {Name(counts, Language.English)} leaves {Days.FromExact(workable)} to work, "
            + "so it could only be worked by giving up leave (C. trav. L3121-64)");
}
