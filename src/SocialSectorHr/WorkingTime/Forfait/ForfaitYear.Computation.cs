using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Computed once: the ceiling, the days left to work, the rest days, the extra leave.</content>
public readonly partial record struct ForfaitYear
{
    internal ForfaitYear(ForfaitYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days forfait = question.Forfait.PerYear;
        Days ceiling = question.Forfait.UnderCeiling(question.Counts.Start, question.Law, question.Rules, why);
        ExplainSolidarity(question, ceiling, why);
        Fraction workable = question.ToWork.Compute(why);
        RestDaysUnrounded = RestDays = Rest(question, workable, why);
        if (question.Reading == ReducedRest.ShareOfCeiling && forfait < ceiling)
        {
            (RestDaysUnrounded, RestDays) = ShareOfCeiling(question, workable, ceiling, why);
        }

        DaysToWork = LessExtraLeave(question, why);
    }

    /// <summary>The ceiling of the law holds the solidarity day; a lower number is the agreement's, which may not say.</summary>
    private static void ExplainSolidarity(ForfaitYearQuestion question, Days ceiling, Explanation? why)
    {
        if (why is null
            || question.Rules?.Ceiling is not null
            || !SolidarityChoice.IsDueIn(question.Calendar)
            || !question.Law.TryOn(question.Counts.Start, LegalDurations.SolidarityDay, out DatedValue<Hours> solidarity))
        {
            return;
        }

        why.Concluded(
            new("journée de solidarité comprise dans le plafond", "solidarity day within the ceiling"),
            Days.Of(1),
            new("le plafond était de 217 jours avant le 1er juillet 2004", "the ceiling was 217 days before 1 July 2004"),
            solidarity.Source);
        if (question.Forfait.PerYear < ceiling)
        {
            why.Assumed(new("journée de solidarité comprise aussi dans ce forfait", "solidarity day within this forfait too"), true);
        }
    }

    /// <summary>R of a full year: T − F, which cannot be negative.</summary>
    private static Days Rest(ForfaitYearQuestion question, Fraction workable, Explanation? why)
    {
        Days forfait = question.Forfait.PerYear;
        Days rest = Days.FromExact(workable - forfait.Exact);
        if (rest < Days.Zero)
        {
            throw TooMuchLeave(question, workable, forfait);
        }

        why?.Computed(new("jours de repos", "rest days"), $"{workable} − {forfait}", rest);
        return rest;
    }

    private static (Days Unrounded, Days Rounded) ShareOfCeiling(
        ForfaitYearQuestion question, Fraction workable, Days ceiling, Explanation? why)
    {
        Days forfait = question.Forfait.PerYear;
        ForfaitRules? rules = question.Rules;
        why?.Chosen(
            question.Reading.Label(),
            null,
            Choice.Reason(rules?.ReducedRest == question.Reading, usual: false),
            rules?.Source);
        Fraction ofCeiling = workable - ceiling.Exact;
        if (ofCeiling.IsNegative)
        {
            throw TooMuchLeave(question, workable, ceiling);
        }

        Days rest = Days.FromExact(ofCeiling * forfait.Exact / ceiling.Exact);
        why?.Computed(
            new("jours de repos proratisés au forfait réduit", "rest days in proportion to the reduced forfait"),
            $"({workable} − {ceiling}) × {forfait} / {ceiling}",
            rest);
        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Days rounded = Days.FromExact(rounding.Apply(rest.Exact));
        why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        return (rest, rounded);
    }

    private static Days LessExtraLeave(ForfaitYearQuestion question, Explanation? why)
    {
        Days forfait = question.Forfait.PerYear;
        LeaveDays extraLeave = question.ExtraLeave;
        if (extraLeave.Exact == 0)
        {
            return forfait;
        }

        Fraction extra = extraLeave.In(question.Calendar);
        if (extra.IsNegative || extra > forfait.Exact)
        {
            throw Refusal.OutOfRange(extraLeave, nameof(extraLeave), $"between 0 and the {forfait} of the forfait");
        }

        Days toWork = Days.FromExact(forfait.Exact - extra);
        why?.Given(new("congés supplémentaires de l'accord", "extra leave of the agreement"), extraLeave);
        _ = extraLeave.In(question.Calendar, why);
        why?.Computed(
            new("jours à travailler, congés supplémentaires déduits", "days to work, extra leave removed"),
            $"{forfait} − {extra}",
            toWork,
            CaseLaw.Soc_2022_05_25_20_13262);
        return toWork;
    }

    private static ArgumentOutOfRangeException TooMuchLeave(ForfaitYearQuestion question, Fraction workable, Days forfait) =>
        Refusal.OutOfRange(
            question.Leave,
            "leave",
            $"little enough for the forfait of {forfait}: {Name(question.Counts, Language.English)} leaves "
                + $"{Days.FromExact(workable)} to work, so it could only be worked by giving up leave (C. trav. L3121-64)");
}
