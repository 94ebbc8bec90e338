using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an absence leaves of a forfait in days and of its rest days (absence au forfait-jours).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct ForfaitAbsence
{
    private readonly DaysForfait? forfait;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private ForfaitAbsence(DaysForfait forfait, Days missed, bool isAssimilated, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        (this.forfait, this.on, this.law, this.rules) = (forfait, on, law, rules);
        Missed = missed;
        IsAssimilated = isAssimilated;
        RestDays = restDays;
        (DaysToWork, PerRestDayLost, RestDaysLostUnrounded, RestDaysLost) = Compute(forfait, missed, isAssimilated, restDays, on, law, rules, null);
    }

    /// <summary>The days missed.</summary>
    public Days Missed { get; }

    /// <summary>Whether the absence counts as effective work.</summary>
    public bool IsAssimilated { get; }

    /// <summary>The rest days of the year before the absence.</summary>
    public Days RestDays { get; }

    /// <summary>The days left to work in the year: the forfait less the days missed.</summary>
    public Days DaysToWork { get; }

    /// <summary>How many days of absence cost a rest day, F / R; null where none is lost.</summary>
    public Days? PerRestDayLost { get; }

    /// <summary>The rest days lost, exact.</summary>
    public Days RestDaysLostUnrounded { get; }

    /// <summary>The rest days lost: whole days unless the agreement rounds otherwise.</summary>
    public Days RestDaysLost { get; }

    /// <summary>The rest days left.</summary>
    public Days RestDaysLeft => RestDays - RestDaysLost;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Absence au forfait en jours", "Absence under a forfait in days");
        if (forfait is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, Missed, IsAssimilated, RestDays, on, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days left to work and the rest days lost.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{DaysToWork.ToString(language)} à travailler, {RestDaysLost.ToString(language)} de repos perdu(s)"
        : $"{DaysToWork.ToString(language)} to work, {RestDaysLost.ToString(language)} of rest lost";

    internal static ForfaitAbsence Of(
        DaysForfait forfait, Days missed, bool isAssimilated, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (!DaysForfait.IsCounted(missed) || missed > forfait.PerYear)
        {
            throw Refusal.OutOfRange(missed, nameof(missed), $"between 0 and the {forfait.PerYear} of the forfait, whole or halves");
        }

        return restDays < Days.Zero || restDays > Days.Of(366)
            ? throw Refusal.OutOfRange(restDays, nameof(restDays), "between 0 and 366 days")
            : new(forfait, missed, isAssimilated, restDays, on, law, rules);
    }

    private static (Days ToWork, Days? PerRestDay, Days Unrounded, Days Lost) Compute(
        DaysForfait forfait, Days missed, bool isAssimilated, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        _ = forfait.UnderCeiling(on, law, rules, why);
        why?.Given(new("jours d'absence qui auraient été travaillés", "days of absence that would have been worked"), missed);
        Days toWork = forfait.PerYear - missed;
        why?.Computed(
            new("jours restant à travailler : l'absence ne se récupère pas", "days left to work: an absence is not made up for"),
            $"{forfait.PerYear} − {missed}",
            toWork,
            LabourCode.L3121_50);
        why?.Given(new("jours de repos de l'année", "rest days of the year"), restDays);
        if (isAssimilated)
        {
            why?.Chosen(
                new("jours de repos perdus", "rest days lost"),
                Days.Zero,
                new("absence assimilée à du travail effectif", "absence assimilated to effective work"));
            return (toWork, null, Days.Zero, Days.Zero);
        }

        if (rules?.RestDaysFollowWork is not true || restDays == Days.Zero)
        {
            why?.Chosen(new("jours de repos perdus", "rest days lost"), Days.Zero, source: CaseLaw.Soc_2011_11_03_10_18762);
            return (toWork, null, Days.Zero, Days.Zero);
        }

        return Lost(forfait, missed, restDays, toWork, rules, why);
    }

    private static (Days ToWork, Days? PerRestDay, Days Unrounded, Days Lost) Lost(
        DaysForfait forfait, Days missed, Days restDays, Days toWork, ForfaitRules rules, Explanation? why)
    {
        why?.Chosen(
            new("jours de repos acquis par le travail effectif", "rest days accrue with effective work"), true, RttRules.Reason(chosen: true), rules.Source);
        Days perRestDay = Days.FromExact(forfait.PerYear.Exact / restDays.Exact);
        why?.Computed(
            new("jours d'absence par jour de repos perdu", "days of absence for a rest day lost"),
            $"{forfait.PerYear} / {restDays}",
            perRestDay,
            CaseLaw.Soc_2015_12_16_14_23731);
        Days unrounded = Days.FromExact(missed.Exact / perRestDay.Exact);
        why?.Computed(new("jours de repos perdus", "rest days lost"), $"{missed} / {perRestDay}", unrounded);
        DayRounding rounding = rules.Rounding ?? DayRounding.DayDown;
        Days lost = Days.FromExact(rounding.Apply(unrounded.Exact));
        why?.Chosen(rounding.Label(), lost, RttRules.Reason(rules.Rounding is not null), rules.Source);
        return (toWork, perRestDay, unrounded, lost);
    }
}
