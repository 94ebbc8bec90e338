using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days of strike, and those they frame.</content>
public readonly partial record struct StateStrikeDays
{
    internal StateStrikeDays(in StateStrikeDaysQuestion question, Explanation? why = null)
    {
        this.question = question;
        StateStrike strike = question.Strike;
        int framed = 0;
        for (int i = 1; i < strike.Days.Count; i++)
        {
            framed += FramedBy(strike.Days[i - 1], strike.Days[i], question);
        }

        Thirtieths = strike.Days.Count + framed;
        if (why is not null)
        {
            why.Given(new("jours de grève", "days of strike"), FigureValue.Of(strike.Days));
            why.Counted(new("jours sans service encadrés par la grève", "days without service framed by the strike"), framed, AdministrativeRulings.Ce_1978_07_07);
            why.Computed(new("trentièmes", "thirtieths"), $"{strike.Days.Count} + {framed}", Thirtieths, PublicServiceCode.L711_3);
        }
    }

    // All the days between the two, if no service was due on any; otherwise none.
    private static int FramedBy(LocalDate first, LocalDate second, in StateStrikeDaysQuestion question)
    {
        int between = Period.DaysBetween(first, second) - 1;
        for (int i = 1; i <= between; i++)
        {
            LocalDate day = first.PlusDays(i);
            if (question.Calendar.IsWorkingDay(day) && !IsLeave(question.Strike, day))
            {
                return 0;
            }
        }

        return between;
    }

    private static bool IsLeave(StateStrike strike, LocalDate day)
    {
        for (int i = 0; i < strike.Leave.Count; i++)
        {
            if (strike.Leave[i] == day)
            {
                return true;
            }
        }

        return false;
    }
}
