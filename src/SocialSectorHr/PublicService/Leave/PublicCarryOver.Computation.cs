using NodaTime;
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
        if (question.EarnedIn is { } year)
        {
            why?.Given(
                new("congés acquis pendant l'absence, dus pour l'année qui finit le", "leave acquired during the absence, due for the year that ends on"),
                new LocalDate(year, 12, 31));
            why?.Concluded(
                new("début au retour, au plus tard à la fin de cette année", "it begins on the return, at the latest at the end of that year"),
                question.On,
                default,
                PublicAgentDecree.Leave5_1);
        }
        else
        {
            why?.Given(new("reprise du travail", "return to work"), question.On);
        }

        why?.Concluded(new("quinze mois après", "fifteen months later"), End.Value, default, PublicAgentDecree.Leave5_1);
        why?.Decided(
            new("perte contestable, faute d'information de l'agent", "its loss may be contested, as the agent was not told"),
            IsLossAtRisk,
            default,
            AdministrativeRulings.Ce_2025_10_17);
    }
}
