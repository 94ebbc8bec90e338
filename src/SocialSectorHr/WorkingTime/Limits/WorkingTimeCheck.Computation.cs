using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The limits in hours, the days of a week, then the rests and the break.</content>
public readonly partial record struct WorkingTimeCheck
{
    internal WorkingTimeCheck(WorkingTimeCheckQuestion question, Explanation? why = null)
    {
        this.question = question;
        LongestDay = question.LongestDay;
        LongestWeek = question.LongestWeek;
        HighestAverage = question.HighestAverage;
        MostDays = question.MostDays;
        WorkingTimeBreaches open = WorkingTimeBreaches.None;
        if (question.IsInDays)
        {
            why?.Concluded(
                new("forfait en jours", "forfait in days"),
                null,
                new("les durées maximales en heures ne s'appliquent pas, les repos si", "the limits in hours do not apply, the rests do"),
                LabourCode.L3121_62);
        }
        else
        {
            Breaches = Durations(question, ref open, why);
        }

        DatedValue<Days> days = question.Law.On(question.On, WorkingLimits.DaysAWeek);
        why?.Read(WorkingLimits.DaysAWeek, days);
        why?.Counted(new("jours travaillés dans la semaine, au plus", "most days worked in a week"), Days.Of(MostDays));
        Breaches |= Say(WorkingTimeBreaches.DaysAWeek, Days.Of(MostDays) > days.Value, LabourCode.L3132_1, why);
        Breaches |= question.Roster is { } roster
            ? Rests(question, roster, ref open, why)
            : Open(
                WorkingTimeBreaches.DailyRest | WorkingTimeBreaches.WeeklyRest | WorkingTimeBreaches.Break,
                new("les heures de début et de fin ne sont pas connues", "the clock times are not known"),
                ref open,
                why);
        IsNightWorker = question.IsNightWorker;
        LongestNight = question.Roster is null ? null : question.LongestNight;
        Breaches |= Nights(question, HighestAverage, ref open, why);
        Breaches |= OtherRests(question, ref open, why);
        Unchecked = open;
    }

    private WorkingTimeBreaches Durations(in WorkingTimeCheckQuestion question, ref WorkingTimeBreaches open, Explanation? why)
    {
        WorkingLimitRules? rules = question.Rules;
        Hours day = Limit(question, rules?.DailyMaximum, WorkingLimits.DailyMaximum, WorkingLimits.DailyMaximumByAgreement, why);
        WorkingTimeBreaches breaches = Above(
            question,
            WorkingTimeBreaches.DailyMaximum,
            new("journée la plus longue", "longest day"),
            LongestDay,
            day,
            LabourCode.L3121_18,
            rules?.DailyMaximum is null ? WorkingLimits.DailyMaximumByAgreement : null,
            why);
        Hours week = Limit(question, rules?.WeeklyMaximum, WorkingLimits.WeeklyMaximum, WorkingLimits.WeeklyMaximumAuthorised, why);
        breaches |= Above(
            question,
            WorkingTimeBreaches.WeeklyMaximum,
            new("semaine la plus longue", "longest week"),
            LongestWeek,
            week,
            LabourCode.L3121_20,
            rules?.WeeklyMaximum is null ? WorkingLimits.WeeklyMaximumAuthorised : null,
            why);
        Hours average = Limit(question, rules?.AverageMaximum, WorkingLimits.AverageMaximum, WorkingLimits.AverageMaximumRaised, why);
        Bilingual label = new("moyenne la plus haute de 12 semaines consécutives", "highest average of 12 consecutive weeks");
        return breaches | (HighestAverage is { } highest
            ? Above(
                question,
                WorkingTimeBreaches.AverageMaximum,
                label,
                highest,
                average,
                LabourCode.L3121_22,
                rules?.AverageMaximum is null ? WorkingLimits.AverageMaximumRaised : null,
                why)
            : Open(
                WorkingTimeBreaches.AverageMaximum,
                new("moins de 12 semaines sont connues", "fewer than 12 weeks are known"),
                ref open,
                why));
    }

    private static WorkingTimeBreaches Rests(
        in WorkingTimeCheckQuestion question, Roster roster, ref WorkingTimeBreaches open, Explanation? why)
    {
        FrenchLaw law = question.Law;
        DatedValue<Hours> daily = law.On(question.On, WorkingLimits.DailyRest);
        DatedValue<Hours> weekly = law.On(question.On, WorkingLimits.WeeklyRest);
        DatedValue<Hours> after = law.On(question.On, WorkingLimits.BreakAfter);
        DatedValue<Hours> pause = law.On(question.On, WorkingLimits.BreakLength);
        WorkingTimeBreaches breaches = WorkingTimeBreaches.None;
        why?.Read(WorkingLimits.DailyRest, daily);
        if (roster.ShortestDailyRest(daily.Value) is { } shortest)
        {
            why?.Counted(new("repos quotidien le plus court", "shortest daily rest"), shortest);
            breaches |= Say(WorkingTimeBreaches.DailyRest, shortest < daily.Value, LabourCode.L3131_1, why);
        }
        else
        {
            breaches |= Open(
                WorkingTimeBreaches.DailyRest,
                new(
                    "le planning ne dit pas le repos qui suit son dernier jour",
                    "the roster does not say the rest that follows its last day"),
                ref open,
                why);
        }

        why?.Read(WorkingLimits.WeeklyRest, weekly);
        if (roster.ShortestWeeklyRest(weekly.Value, daily.Value) is { } rest)
        {
            why?.Counted(new("repos hebdomadaire le plus court", "shortest weekly rest"), rest);
            breaches |= Say(WorkingTimeBreaches.WeeklyRest, rest < weekly.Value, LabourCode.L3132_2, why);
        }
        else
        {
            breaches |= Open(
                WorkingTimeBreaches.WeeklyRest,
                new("le planning ne couvre pas toute la semaine", "the roster does not cover the whole week"),
                ref open,
                why);
        }

        (Hours most, bool lacks) = roster.BeforeBreak(after.Value, pause.Value, daily.Value);
        why?.Read(WorkingLimits.BreakAfter, after);
        why?.Counted(
            new("travail du jour sans pause de 20 minutes, au plus", "most work of a day without a break of 20 minutes"), most);
        return breaches | Say(WorkingTimeBreaches.Break, lacks, LabourCode.L3121_16, why);
    }

    /// <summary>Beyond the limit of the law, says how far an agreement or an authorisation that nobody stated could go.</summary>
    private static WorkingTimeBreaches Above(
        in WorkingTimeCheckQuestion question,
        WorkingTimeBreaches breach,
        Bilingual label,
        Hours hours,
        Hours limit,
        LegalSource source,
        Dated<Hours>? raised,
        Explanation? why)
    {
        bool isAbove = hours > limit;
        why?.Counted(label, hours);
        why?.Concluded(breach.Kept(), !isAbove, isAbove && raised is not null ? UpTo(question, raised) : default, source);
        return isAbove ? breach : WorkingTimeBreaches.None;
    }

    private static Bilingual UpTo(in WorkingTimeCheckQuestion question, Dated<Hours> raised)
    {
        DatedValue<Hours> most = question.Law.On(question.On, raised);
        return new(
            $"{raised.Name.French} : {most.Value.ToString(Language.French)} ({most.Source.Citation})",
            $"{raised.Name.English}: {most.Value.ToString(Language.English)} ({most.Source.Citation})");
    }

    private static WorkingTimeBreaches Say(WorkingTimeBreaches breach, bool isSo, LegalSource source, Explanation? why)
    {
        why?.Concluded(breach.Kept(), !isSo, source: source);
        return isSo ? breach : WorkingTimeBreaches.None;
    }

    private static WorkingTimeBreaches Open(
        WorkingTimeBreaches unknown, Bilingual reason, ref WorkingTimeBreaches open, Explanation? why)
    {
        open |= unknown;
        why?.Decided(unknown.Subject(), null, reason);
        return WorkingTimeBreaches.None;
    }

    /// <summary>The limit of the law, or the one an agreement or an authorisation sets below the highest the law allows.</summary>
    private static Hours Limit(
        in WorkingTimeCheckQuestion question, Hours? other, Dated<Hours> usual, Dated<Hours> highest, Explanation? why)
    {
        if (other is not { } limit)
        {
            DatedValue<Hours> row = question.Law.On(question.On, usual);
            why?.Read(usual, row);
            return row.Value;
        }

        DatedValue<Hours> most = question.Law.On(question.On, highest);
        if (limit > most.Value)
        {
            throw Refusal.OutOfRange(limit, ParameterOf(usual), $"at most {most.Value} ({most.Source})");
        }

        why?.Chosen(
            usual.Name,
            limit,
            new("fixée par accord ou autorisation", "set by agreement or authorisation"),
            question.Rules?.Source ?? most.Source);
        return limit;
    }

    private static string ParameterOf(Dated<Hours> limit) => ReferenceEquals(limit, WorkingLimits.DailyMaximum)
        ? nameof(WorkingLimitRules.DailyMaximum)
        : ReferenceEquals(limit, WorkingLimits.WeeklyMaximum) ? nameof(WorkingLimitRules.WeeklyMaximum)
        : nameof(WorkingLimitRules.AverageMaximum);
}
