using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The durations, the span, the rests, then the break.</content>
public readonly partial record struct PublicTimeCheck
{
    private const int AverageWeeks = 12;

    internal PublicTimeCheck(in PublicTimeCheckQuestion question, Explanation? why = null)
    {
        this.question = question;
        Roster roster = question.Roster;
        PublicTimeBreaches open = PublicTimeBreaches.None;
        Hours rest = question.Read(PublicWorkingTime.DailyRest, why);
        LongestSpan = roster.LongestSpan(rest);
        Breaches = Above(PublicTimeBreaches.Day, roster.LongestDay, PublicWorkingTime.LongestDay, question, why)
            | Above(PublicTimeBreaches.Week, roster.LongestWeek, PublicWorkingTime.LongestWeek, question, why)
            | Above(
                PublicTimeBreaches.Average, roster.HighestAverage(AverageWeeks), PublicWorkingTime.HighestAverage, question, why, ref open)
            | Above(PublicTimeBreaches.Span, LongestSpan, PublicWorkingTime.LongestSpan, question, why)
            | Below(PublicTimeBreaches.DailyRest, roster.ShortestDailyRest(rest), rest, why, ref open);
        Hours week = question.Read(PublicWorkingTime.WeeklyRest, why);
        Breaches |= Below(PublicTimeBreaches.WeeklyRest, roster.ShortestWeeklyRest(week, rest), week, why, ref open);
        (Hours most, bool lacks) = roster.BeforeBreak(
            question.Read(PublicWorkingTime.BreakAfter, why), question.Read(PublicWorkingTime.BreakLength, why), rest);
        why?.Counted(new("travail du jour sans pause de 20 minutes, au plus", "most work of a day without a break of 20 minutes"), most);
        Breaches |= Say(PublicTimeBreaches.Break, lacks, why);
        Unchecked = open;
    }

    private static PublicTimeBreaches Above(
        PublicTimeBreaches breach, Hours hours, Dated<Hours> table, in PublicTimeCheckQuestion question, Explanation? why)
    {
        Hours most = question.Read(table, why);
        why?.Counted(new("au planning", "in the roster"), hours);
        return Say(breach, hours > most, why);
    }

    private static PublicTimeBreaches Above(
        PublicTimeBreaches breach,
        Hours? hours,
        Dated<Hours> table,
        in PublicTimeCheckQuestion question,
        Explanation? why,
        ref PublicTimeBreaches open) =>
        hours is { } known ? Above(breach, known, table, question, why) : Open(breach, why, ref open);

    private static PublicTimeBreaches Below(
        PublicTimeBreaches breach, Hours? hours, Hours least, Explanation? why, ref PublicTimeBreaches open)
    {
        if (hours is not { } known)
        {
            return Open(breach, why, ref open);
        }

        why?.Counted(new("au planning", "in the roster"), known);
        return Say(breach, known < least, why);
    }

    private static PublicTimeBreaches Open(PublicTimeBreaches unknown, Explanation? why, ref PublicTimeBreaches open)
    {
        open |= unknown;
        why?.Decided(unknown.Label(), null, new("le planning ne le dit pas", "the roster does not say"));
        return PublicTimeBreaches.None;
    }

    private static PublicTimeBreaches Say(PublicTimeBreaches breach, bool isSo, Explanation? why)
    {
        why?.Decided(breach.Label(), isSo, default, PublicAgentDecree.Guarantees);
        return isSo ? breach : PublicTimeBreaches.None;
    }
}
