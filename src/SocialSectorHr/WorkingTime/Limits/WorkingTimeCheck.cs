using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What is beyond the limits of working time in a schedule (contrôle des durées maximales et des repos).</summary>
/// <remarks>The special limits of night work and of young workers are not looked at. <c>default</c> finds nothing.</remarks>
public readonly record struct WorkingTimeCheck
{
    private readonly WorkingTimeFacts facts;
    private readonly LocalDate on;
    private readonly FrenchLaw? law;
    private readonly WorkingLimitRules? rules;

    private WorkingTimeCheck(in WorkingTimeFacts facts, LocalDate on, FrenchLaw law, WorkingLimitRules? rules)
    {
        (this.facts, this.on, this.law, this.rules) = (facts, on, law, rules);
        (Breaches, Unchecked) = Compute(this, null);
    }

    /// <summary>What is beyond a limit; <see cref="WorkingTimeBreaches.None"/> if nothing is.</summary>
    public WorkingTimeBreaches Breaches { get; }

    /// <summary>What could not be checked: rests and breaks without clock times, the weekly rest of weeks known in part, an average over fewer than twelve
    /// weeks.</summary>
    public WorkingTimeBreaches Unchecked { get; }

    /// <summary>Whether nothing is beyond a limit: <see langword="false"/> on a breach, null where something could not be checked.</summary>
    public bool? IsLawful => Verdict.Of(law is not null, Breaches != WorkingTimeBreaches.None, Unchecked != WorkingTimeBreaches.None);

    /// <summary>The longest day of work.</summary>
    public Hours LongestDay => facts.LongestDay;

    /// <summary>The longest week of work.</summary>
    public Hours LongestWeek => facts.LongestWeek;

    /// <summary>The highest average of twelve consecutive weeks; null where there are fewer.</summary>
    public Hours? HighestAverage => facts.HighestAverage;

    /// <summary>The most days worked in a week.</summary>
    public int MostDays => facts.MostDays;

    /// <summary>The steps of the check.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Durées maximales et repos", "Limits of working time and rests");
        if (law is null)
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

    /// <summary>The breaches, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Verdict.Say(law is not null, Breaches, Unchecked, static breach => breach.Label()).ToString(language);

    internal static WorkingTimeCheck Of(in WorkingTimeFacts facts, LocalDate on, FrenchLaw law, WorkingLimitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(facts, on, law, rules);
    }

    private static (WorkingTimeBreaches Breaches, WorkingTimeBreaches Unchecked) Compute(in WorkingTimeCheck asked, Explanation? why)
    {
        WorkingTimeBreaches breaches = WorkingTimeBreaches.None;
        WorkingTimeBreaches open = WorkingTimeBreaches.None;
        WorkingTimeFacts found = asked.facts;
        if (asked.rules is { IsForfaitInDays: true })
        {
            why?.Chosen(
                new("forfait en jours", "forfait in days"),
                null,
                new("les durées maximales en heures ne s'appliquent pas, les repos si", "the limits in hours do not apply, the rests do"),
                LabourCode.L3121_62);
        }
        else
        {
            Hours day = Limit(asked, asked.rules?.DailyMaximum, WorkingLimits.DailyMaximum, WorkingLimits.DailyMaximumByAgreement, why);
            breaches |= Above(WorkingTimeBreaches.DailyMaximum, new("journée la plus longue", "longest day"), found.LongestDay, day, LabourCode.L3121_18, why);
            Hours week = Limit(asked, asked.rules?.WeeklyMaximum, WorkingLimits.WeeklyMaximum, WorkingLimits.WeeklyMaximumAuthorised, why);
            breaches |= Above(WorkingTimeBreaches.WeeklyMaximum, new("semaine la plus longue", "longest week"), found.LongestWeek, week, LabourCode.L3121_20, why);
            Hours average = Limit(asked, asked.rules?.AverageMaximum, WorkingLimits.AverageMaximum, WorkingLimits.AverageMaximumRaised, why);
            Bilingual label = new("moyenne la plus haute de 12 semaines consécutives", "highest average of 12 consecutive weeks");
            breaches |= found.HighestAverage is { } highest
                ? Above(WorkingTimeBreaches.AverageMaximum, label, highest, average, LabourCode.L3121_22, why)
                : Open(WorkingTimeBreaches.AverageMaximum, new("moins de 12 semaines sont connues", "fewer than 12 weeks are known"), ref open, why);
        }

        DatedValue<Days> days = asked.law!.On(asked.on, WorkingLimits.DaysAWeek);
        why?.Read(WorkingLimits.DaysAWeek, days);
        why?.Counted(new("jours travaillés dans la semaine, au plus", "most days worked in a week"), Days.Of(found.MostDays));
        breaches |= Say(WorkingTimeBreaches.DaysAWeek, Days.Of(found.MostDays) > days.Value, LabourCode.L3132_1, why);
        return (breaches | Rests(asked, ref open, why), open);
    }

    private static WorkingTimeBreaches Rests(in WorkingTimeCheck asked, ref WorkingTimeBreaches open, Explanation? why)
    {
        WorkingTimeFacts found = asked.facts;
        if (!found.HasTimes)
        {
            return Open(
                WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.Break,
                new("les heures de début et de fin ne sont pas connues", "the clock times are not known"),
                ref open,
                why);
        }

        FrenchLaw read = asked.law!;
        DatedValue<Hours> dailyRest = read.On(asked.on, WorkingLimits.DailyRest);
        DatedValue<Hours> weeklyRest = read.On(asked.on, WorkingLimits.WeeklyRest);
        DatedValue<Hours> after = read.On(asked.on, WorkingLimits.BreakAfter);
        why?.Read(WorkingLimits.DailyRest, dailyRest);
        why?.Counted(new("repos quotidien le plus court", "shortest daily rest"), found.DailyRest);
        WorkingTimeBreaches breaches = Say(WorkingTimeBreaches.DailyRest, found.DailyRest < dailyRest.Value, LabourCode.L3131_1, why);
        why?.Read(WorkingLimits.WeeklyRest, weeklyRest);
        if (found.WeeklyRest is { } weekly)
        {
            why?.Counted(new("repos hebdomadaire le plus court", "shortest weekly rest"), weekly);
            breaches |= Say(WorkingTimeBreaches.WeeklyRest, weekly < weeklyRest.Value, LabourCode.L3132_2, why);
        }
        else
        {
            Bilingual reason = new("le planning ne couvre pas toute la semaine", "the roster does not cover the whole week");
            breaches |= Open(WorkingTimeBreaches.WeeklyRest, reason, ref open, why);
        }

        why?.Read(WorkingLimits.BreakAfter, after);
        why?.Counted(new("travail du jour sans pause de 20 minutes, au plus", "most work of a day without a break of 20 minutes"), found.BeforeBreak);
        return breaches | Say(WorkingTimeBreaches.Break, found.LacksBreak, LabourCode.L3121_16, why);
    }

    private static WorkingTimeBreaches Above(
        WorkingTimeBreaches breach, Bilingual label, Hours hours, Hours limit, LegalSource source, Explanation? why)
    {
        why?.Counted(label, hours);
        return Say(breach, hours > limit, source, why);
    }

    private static WorkingTimeBreaches Say(WorkingTimeBreaches breach, bool isSo, LegalSource source, Explanation? why)
    {
        why?.Chosen(breach.Kept(), !isSo, source: source);
        return isSo ? breach : WorkingTimeBreaches.None;
    }

    private static WorkingTimeBreaches Open(WorkingTimeBreaches unknown, Bilingual reason, ref WorkingTimeBreaches open, Explanation? why)
    {
        open |= unknown;
        why?.Chosen(new($"non contrôlé : {unknown.Subject().French}", $"not checked: {unknown.Subject().English}"), null, reason);
        return WorkingTimeBreaches.None;
    }

    // The limit of the law, or the one an agreement or an authorisation sets below the highest the law allows.
    private static Hours Limit(in WorkingTimeCheck asked, Hours? other, Dated<Hours> usual, Dated<Hours> highest, Explanation? why)
    {
        if (other is not { } limit)
        {
            DatedValue<Hours> row = asked.law!.On(asked.on, usual);
            why?.Read(usual, row);
            return row.Value;
        }

        DatedValue<Hours> most = asked.law!.On(asked.on, highest);
        if (limit > most.Value)
        {
            throw Refusal.OutOfRange(limit, ParameterOf(usual), $"at most {most.Value} ({most.Source})");
        }

        why?.Chosen(usual.Name, limit, new("fixée par accord ou autorisation", "set by agreement or authorisation"), asked.rules?.Source ?? most.Source);
        return limit;
    }

    private static string ParameterOf(Dated<Hours> limit) => ReferenceEquals(limit, WorkingLimits.DailyMaximum)
        ? nameof(WorkingLimitRules.DailyMaximum)
        : ReferenceEquals(limit, WorkingLimits.WeeklyMaximum) ? nameof(WorkingLimitRules.WeeklyMaximum) : nameof(WorkingLimitRules.AverageMaximum);
}
