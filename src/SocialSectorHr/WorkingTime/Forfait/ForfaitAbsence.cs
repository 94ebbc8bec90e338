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

    /// <summary>The days left to work in the year: the forfait less the days missed; null where rest days are lost.</summary>
    /// <remarks>
    /// A rest day lost either becomes a day to work or stays a day off: the ruling settles the right to the rest days and not the days due, which the agreement
    /// has to say. The explanation gives both.
    /// </remarks>
    public Days? DaysToWork { get; }

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

    /// <summary>The days left to work, if they are settled, and the rest days lost.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string lost = $"{RestDaysLost.ToString(language)} {(french ? "de repos perdu(s)" : "of rest lost")}";
        return DaysToWork is { } toWork ? $"{toWork.ToString(language)} {(french ? "à travailler" : "to work")}, {lost}"
            : $"{lost}, {(french ? "jours à travailler selon l'accord" : "days to work as the agreement says")}";
    }

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

    private static (Days? ToWork, Days? PerRestDay, Days Unrounded, Days Lost) Compute(
        DaysForfait forfait, Days missed, bool isAssimilated, Days restDays, LocalDate on, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        _ = forfait.UnderCeiling(on, law, rules, why);
        why?.Given(new("jours d'absence qui auraient été travaillés", "days of absence that would have been worked"), missed);
        why?.Given(new("jours de repos de l'année", "rest days of the year"), restDays);
        if (!isAssimilated && rules?.RestDaysFollowWork is true && restDays > Days.Zero)
        {
            return Lost(forfait, missed, restDays, rules, why);
        }

        why?.Chosen(
            new("jours de repos perdus", "rest days lost"),
            Days.Zero,
            isAssimilated ? new("absence assimilée à du travail effectif", "absence assimilated to effective work") : default,
            isAssimilated ? null : CaseLaw.Soc_2011_11_03_10_18762);
        return (NotMadeUp(forfait, missed, why), null, Days.Zero, Days.Zero);
    }

    private static Days NotMadeUp(DaysForfait forfait, Days missed, Explanation? why)
    {
        Days toWork = forfait.PerYear - missed;
        why?.Computed(
            new("jours restant à travailler : l'absence ne se récupère pas", "days left to work: an absence is not made up for"),
            $"{forfait.PerYear} − {missed}",
            toWork,
            LabourCode.L3121_50);
        return toWork;
    }

    private static (Days? ToWork, Days? PerRestDay, Days Unrounded, Days Lost) Lost(
        DaysForfait forfait, Days missed, Days restDays, ForfaitRules rules, Explanation? why)
    {
        why?.Chosen(
            new("jours de repos acquis par le travail effectif", "rest days accrue with effective work"), true, Choice.Reason(chosen: true), rules.Source);
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
        why?.Chosen(rounding.Label(), lost, Choice.Reason(rules.Rounding is not null), rules.Source);
        if (lost == Days.Zero)
        {
            return (NotMadeUp(forfait, missed, why), perRestDay, unrounded, lost);
        }

        why?.Computed(
            new("jours restant à travailler si les repos perdus restent chômés", "days left to work if the rest days lost stay days off"),
            $"{forfait.PerYear} − {missed}",
            forfait.PerYear - missed);
        why?.Computed(
            new("jours restant à travailler si les repos perdus sont travaillés", "days left to work if the rest days lost are worked"),
            $"{forfait.PerYear} − {missed} + {lost}",
            forfait.PerYear - missed + lost);
        why?.Chosen(
            new("jours restant à travailler", "days left to work"),
            value: null,
            new(
                "à régler par l'accord : l'arrêt tranche les repos, non les jours dus",
                "for the agreement: the ruling settles the rest days, not the days due"));
        return (null, perRestDay, unrounded, lost);
    }
}
