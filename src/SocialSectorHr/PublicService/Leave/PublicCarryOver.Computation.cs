using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The days that are kept, for fifteen months.</content>
public readonly partial record struct PublicCarryOver
{
    private const int MonthsKept = 15;

    internal PublicCarryOver(in UntakenLeaveQuestion question, Explanation? why = null)
    {
        this.question = question;
        Days = question.Kept(PublicAgentDecree.Leave5_1, why);
        End = Quantieme.AddMonthsOrLastDay(question.On, MonthsKept);
        why?.Given(new("reprise du travail", "return to work"), question.On);
        why?.Concluded(new("quinze mois après la reprise", "fifteen months after the return"), End.Value, default, PublicAgentDecree.Leave5_1);
    }
}
