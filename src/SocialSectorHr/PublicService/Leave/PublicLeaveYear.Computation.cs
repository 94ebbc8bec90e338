using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>Five weeks for the months of service, then the days of splitting.</content>
public readonly partial record struct PublicLeaveYear
{
    /// <summary>The most that splitting adds in a year.</summary>
    internal static readonly Days MostFractioning = Days.Of(2);

    internal PublicLeaveYear(in PublicLeaveYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        why?.Given(new("jours travaillés par semaine", "days worked a week"), question.Right.DaysPerWeek);
        why?.Given(new("mois de service dans l'année", "months of service in the year"), question.Service);
        Unrounded = Days.FromExact(question.Right.Annual.Exact * question.Service.Exact / 12);
        why?.Computed(
            new("cinq fois les obligations hebdomadaires", "five times the weekly obligations"),
            $"5 × {question.Right.DaysPerWeek} × {question.Service} / 12",
            Unrounded,
            PublicAgentDecree.Leave1);
        Annual = Unrounded.Round(DayRounding.HalfDayUp);
        if (Annual != Unrounded)
        {
            why?.Concluded(new("jusqu'à la demi-journée suivante", "up to the next half day"), Annual, default, PublicAgentDecree.Leave2);
        }

        if (why is not null && UnpaidUnder21 > Days.Zero)
        {
            why.Concluded(
                new("sans traitement, de plus, avant 21 ans", "besides, unpaid, under 21"), UnpaidUnder21, default, PublicAgentDecree.LeaveUnder21);
        }

        Fractioning = question.Outside >= Days.Of(8) ? MostFractioning : question.Outside >= Days.Of(5) ? Days.Of(1) : Days.Zero;
        why?.Given(new("congés pris hors du 1er mai au 31 octobre", "leave taken outside 1 May to 31 October"), question.Outside);
        why?.Concluded(new("jours pour fractionnement", "days for splitting"), Fractioning, default, PublicAgentDecree.Leave1);
    }
}
