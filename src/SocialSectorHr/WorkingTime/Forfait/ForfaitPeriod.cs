using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The days of a forfait in an incomplete year, by one method (forfait d'une année incomplète).</summary>
/// <remarks>
/// Exact until a rule rounds: by the real calendar the rest days are rounded, by the other methods nothing unless the rules say so. <c>default</c> holds
/// nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct ForfaitPeriod
{
    private readonly DaysForfait? forfait;
    private readonly YearPart part;
    private readonly LeaveDays leave;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private ForfaitPeriod(DaysForfait forfait, ForfaitProration method, YearPart part, LeaveDays leave, FrenchLaw law, ForfaitRules? rules)
    {
        (this.forfait, this.part, this.leave, this.law, this.rules) = (forfait, part, leave, law, rules);
        Method = method;
        (RestDaysOfYear, RestDaysUnrounded, RestDays, Unrounded, DaysToWork) = ForfaitFormulas.Compute(forfait, method, part, leave, law, rules, null);
    }

    /// <summary>The method.</summary>
    public ForfaitProration Method { get; }

    /// <summary>The days present by kind.</summary>
    public DayCounts Counts => part.Part;

    /// <summary>d, the calendar days present.</summary>
    public Days PresentDays => Days.Of(part.Part.CalendarDays);

    /// <summary>O, the open days present.</summary>
    public Days OpenDays => Days.Of(part.Part.WorkingDays);

    /// <summary>R of the full year with full leave; negative where the forfait leaves none, which only the real calendar refuses.</summary>
    public Days RestDaysOfYear { get; }

    /// <summary>
    /// The rest days of the days present, exact: R × d / Y by the real calendar, otherwise the open days less the leave and the days to work, at least zero.
    /// </summary>
    public Days RestDaysUnrounded { get; }

    /// <summary>The same, rounded by the rule by the real calendar.</summary>
    public Days RestDays { get; }

    /// <summary>The days that the method gives, exact, before any rounding and before the limit of the open days.</summary>
    public Days Unrounded { get; }

    /// <summary>The days to work: at most the open days of the presence less the leave.</summary>
    public Days DaysToWork { get; }

    /// <summary>The exit (or the end of a year): the days really worked beside those due, valued.</summary>
    /// <param name="worked">The days really worked in the period, whole or halves.</param>
    /// <param name="value">The value of a day: that of <see cref="ForfaitDayValueMethod.CalendarOpen"/> is the usual one.</param>
    /// <returns>The difference, to pay or to deduct.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are not whole or halves, or more than the calendar days of the period.</exception>
    public ForfaitSettlement Settle(Days worked, ForfaitDayValue value) => DaysForfait.IsCounted(worked) && worked <= PresentDays
        ? new(DaysToWork, worked, value, law)
        : throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {PresentDays} of the period, whole or halves");

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        if (forfait is null || law is null)
        {
            return Explanation.OfDefault(Title);
        }

        Explanation why = new(Title, law);
        _ = ForfaitFormulas.Compute(forfait, Method, part, leave, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days to work and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{DaysToWork.ToString(language)} ({Method.Label().ToString(language)})";

    internal static Bilingual Title => new("Forfait en jours, année incomplète", "Forfait in days, incomplete year");

    internal static ForfaitPeriod Of(DaysForfait forfait, ForfaitProration method, YearPart part, LeaveDays leave, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(forfait, method, part, leave, law, rules);
    }

    internal void Explain(Explanation why)
    {
        if (forfait is not null && law is not null)
        {
            _ = ForfaitFormulas.Compute(forfait, Method, part, leave, law, rules, why);
        }
    }

    internal FrenchLaw? Law => law;
}
