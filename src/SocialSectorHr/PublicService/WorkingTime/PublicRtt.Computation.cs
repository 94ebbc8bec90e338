using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>The line of the table, for the quotité.</content>
public readonly partial record struct PublicRtt
{
    internal PublicRtt(in PublicRttQuestion question, Explanation? why = null)
    {
        this.question = question;
        PublicCycle cycle = question.Cycle;
        why?.Given(new("semaine à temps plein", "full-time week"), cycle.WeeklyHours);
        FullTime = Days.Of(question.TableDays);
        why?.Concluded(new("jours de RTT d'un temps plein", "RTT days of full time"), FullTime, default, PublicAgentDecree.RttCircular);
        Unrounded = FullTime * cycle.Quotite.Worked;
        Days days = Unrounded;
        if (cycle.Quotite.Kind != QuotiteKind.FullTime)
        {
            why?.Computed(new("pour la quotité travaillée", "for the quotité worked"), $"{FullTime} × {cycle.Quotite.Worked}", Unrounded);
            days = Unrounded.Round(question.Rounding);
            why?.Chosen(
                new("arrondi des jours de RTT", "rounding of the RTT days"),
                days,
                question.Rules?.Rounding is null ? Terms.TakenByDefault : question.Rounding.Label(),
                question.Rules?.Source);
        }

        if (question.Rules?.TakesSolidarityDay == true && days >= Days.Of(1))
        {
            Days left = days - Days.Of(1);
            why?.Computed(new("un jour de RTT donné à la solidarité", "a day of RTT given to solidarity"), $"{days} − 1", left);
            days = left;
        }

        Days = days;
    }
}
