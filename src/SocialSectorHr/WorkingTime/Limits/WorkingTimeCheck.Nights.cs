using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>The limits of night work, then Sundays, 1 May and young workers: each is checked, or named as not checked.</content>
public readonly partial record struct WorkingTimeCheck
{
    private static WorkingTimeBreaches Nights(
        in WorkingTimeCheckQuestion question, Hours? highest, ref WorkingTimeBreaches open, Explanation? why)
    {
        bool? isNightWorker = question.IsNightWorker;
        if (question.Roster is not null)
        {
            why?.Counted(new("heures de nuit", "hours of night"), question.NightHours!.Value, LabourCode.L3122_2);
        }

        why?.Decided(
            new("travailleur de nuit", "night worker"),
            isNightWorker,
            isNightWorker is null ? NightUnknown(question) : default,
            LabourCode.L3122_5);
        WorkingTimeBreaches breaches = Resort(question, ref open, why);
        return isNightWorker is false
            ? breaches
            : breaches | NightDays(question, ref open, why) | NightAverage(question, highest, ref open, why);
    }

    private static Bilingual NightUnknown(in WorkingTimeCheckQuestion question) => question.Roster is null
        ? new("les heures de début et de fin ne sont pas connues", "the clock times are not known")
        : new(
            "des nuits, sans que l'horaire habituel en compte deux par semaine",
            "some nights, without two a week by the usual timetable");

    /// <summary>Night work is exceptional: an agreement sets it up, or the inspector allows it.</summary>
    private static WorkingTimeBreaches Resort(in WorkingTimeCheckQuestion question, ref WorkingTimeBreaches open, Explanation? why)
    {
        if (question.HasNights is false)
        {
            return WorkingTimeBreaches.None;
        }

        bool? isForbidden = !question.Rules?.IsNightWorkAllowed & (question.IsNightWorker is true ? true : null);
        return question.Rules?.IsNightWorkAllowed is true
            ? Say(WorkingTimeBreaches.NightWork, isSo: false, LabourCode.L3122_15, why)
            : isForbidden is true
                ? Say(WorkingTimeBreaches.NightWork, isSo: true, LabourCode.L3122_15, why)
                : Open(
                    WorkingTimeBreaches.NightWork,
                    new("l'accord ou l'autorisation n'est pas précisé", "the agreement or the authorisation is not said"),
                    ref open,
                    why);
    }

    private static WorkingTimeBreaches NightDays(in WorkingTimeCheckQuestion question, ref WorkingTimeBreaches open, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.On, WorkingLimits.NightDay);
        Hours longest = question.LongestNight;
        why?.Read(WorkingLimits.NightDay, legal);
        why?.Counted(new("journée la plus longue touchant la nuit", "longest day that touches the night"), longest);
        if (longest <= legal.Value)
        {
            return Say(WorkingTimeBreaches.NightDay, isSo: false, legal.Source, why);
        }

        if (question.IsNightWorker is not true || question.Roster is null || question.Rules?.NightMaximum is not { } most)
        {
            return Open(WorkingTimeBreaches.NightDay, Unsaid(question), ref open, why);
        }

        why?.Chosen(
            WorkingLimits.NightDay.Name,
            most,
            new("fixée par accord ou autorisation", "set by agreement or authorisation"),
            question.Rules.Source ?? LabourCode.L3122_17);
        WorkingTimeBreaches breach = Say(WorkingTimeBreaches.NightDay, longest > most, legal.Source, why);
        return breach | (question.Rules.IsNightRestGiven is { } isGiven
            ? Say(WorkingTimeBreaches.NightRest, !isGiven, LabourCode.R3122_3, why)
            : Open(
                WorkingTimeBreaches.NightRest, new("le repos rendu n'est pas précisé", "the rest given back is not said"), ref open, why));
    }

    private static WorkingTimeBreaches NightAverage(
        in WorkingTimeCheckQuestion question, Hours? average, ref WorkingTimeBreaches open, Explanation? why)
    {
        DatedValue<Hours> legal = question.Law.On(question.On, WorkingLimits.NightAverage);
        why?.Read(WorkingLimits.NightAverage, legal);
        if (average is not { } highest)
        {
            return Open(
                WorkingTimeBreaches.NightAverage,
                new("moins de 12 semaines sont connues", "fewer than 12 weeks are known"),
                ref open,
                why);
        }

        if (highest <= legal.Value)
        {
            return Say(WorkingTimeBreaches.NightAverage, isSo: false, legal.Source, why);
        }

        DatedValue<Hours> raised = question.Law.On(question.On, WorkingLimits.NightAverageByAgreement);
        Hours? most = highest > raised.Value ? raised.Value : question.Rules?.NightAverageMaximum;
        if (question.IsNightWorker is not true || most is not { } limit)
        {
            return Open(WorkingTimeBreaches.NightAverage, Unsaid(question), ref open, why);
        }

        why?.Concluded(
            new("moyenne permise au plus", "highest average allowed"), limit, default, question.Rules?.Source ?? LabourCode.L3122_18);
        return Say(WorkingTimeBreaches.NightAverage, highest > limit, legal.Source, why);
    }

    private static Bilingual Unsaid(in WorkingTimeCheckQuestion question) => question.IsNightWorker is true
        ? new("l'accord qui dépasse la limite n'est pas précisé", "the agreement that goes beyond the limit is not said")
        : new("il n'est pas établi que le salarié travaille de nuit", "whether the employee is a night worker is not settled");

    /// <summary>Sundays, 1 May, the employee under 18.</summary>
    private static WorkingTimeBreaches OtherRests(in WorkingTimeCheckQuestion question, ref WorkingTimeBreaches open, Explanation? why)
    {
        WorkingTimeBreaches breaches = Sundays(question, ref open, why);
        if (question.Roster is { WorksMayDay: true })
        {
            _ = Open(
                WorkingTimeBreaches.MayDay,
                new("permis seulement si le travail ne peut être interrompu (L3133-6)", "only where work cannot be interrupted (L3133-6)"),
                ref open,
                why);
        }

        if (question.Rules?.IsUnder18 is not false)
        {
            _ = Open(
                WorkingTimeBreaches.YoungWorker,
                question.Rules?.IsUnder18 is null
                    ? new("l'âge du salarié n'est pas précisé", "the age of the employee is not said")
                    : new(
                        "durées propres non lues ; nuit interdite, sauf dérogation (L3163-2)",
                        "limits of their own, not read; no night, save a derogation (L3163-2)"),
                ref open,
                why);
        }

        return breaches;
    }

    private static WorkingTimeBreaches Sundays(in WorkingTimeCheckQuestion question, ref WorkingTimeBreaches open, Explanation? why)
    {
        if (!question.WorksSundays)
        {
            return Say(WorkingTimeBreaches.SundayRest, isSo: false, LabourCode.L3132_3, why);
        }

        if (question.Rules?.Sundays is not { } ground)
        {
            return Open(
                WorkingTimeBreaches.SundayRest,
                new("la dérogation n'est pas précisée (L3132-12, R3132-5)", "the derogation is not said (L3132-12, R3132-5)"),
                ref open,
                why);
        }

        why?.Given(new("travail du dimanche", "work on Sunday"), FigureValue.Of(ground, ground.Label()));
        return ground == SundayGround.AlsaceMoselle
            ? Open(
                WorkingTimeBreaches.SundayRest,
                new(
                    "L3132-12 n'y joue pas ; quels établissements sociaux ses règles lient n'est pas tranché (L3134-1)",
                    "L3132-12 does not apply there; which social establishments its rules bind is not settled (L3134-1)"),
                ref open,
                why)
            : Say(
                WorkingTimeBreaches.SundayRest,
                ground == SundayGround.None,
                ground == SundayGround.Rotation ? LabourCode.L3132_12 : LabourCode.L3132_3,
                why);
    }
}
