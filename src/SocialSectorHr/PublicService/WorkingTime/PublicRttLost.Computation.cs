using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>228 by the days of RTT, then the absence by that.</content>
public readonly partial record struct PublicRttLost
{
    // 365 days, less 104 of week-ends, 25 of leave and 8 holidays.
    private const int WorkedDays = 228;

    internal PublicRttLost(in PublicRttLostQuestion question, Explanation? why = null)
    {
        this.question = question;
        int rtt = question.Rtt.TableDays;
        why?.Concluded(new("jours de RTT d'un temps plein", "RTT days of full time"), Days.Of(rtt), default, PublicAgentDecree.RttCircular);
        bool countsMaternity = question.Rtt.Rules?.CountsMaternity == true;
        Absence = countsMaternity ? question.Health + question.Maternity : question.Health;
        why?.Given(new("congés pour raison de santé", "health leave"), question.Health);
        if (question.Maternity > Days.Zero && why is not null)
        {
            why.Given(new("congé de maternité", "maternity leave"), question.Maternity);
            why.Chosen(
                new("le congé de maternité réduit les RTT", "maternity leave takes RTT off"),
                countsMaternity,
                new(
                    "le texte ne vise que la santé, la fiche de l'administration dit le contraire",
                    "the text names health only, the administration's page says otherwise"),
                PublicServiceCode.L631_3);
        }

        if (rtt == 0)
        {
            why?.Concluded(new("aucun jour de RTT", "no RTT day"), Days.Zero);
            return;
        }

        Quotient = Days.OfFraction(WorkedDays, rtt);
        why?.Computed(
            new("jours travaillés par jour de RTT", "days worked for a day of RTT"), $"{WorkedDays} / {rtt}", Quotient, PublicAgentDecree.RttCircular);
        WholeQuotient = Quotient.Round(question.Rtt.Rules?.QuotientRounding ?? DayRounding.DayNearest);
        why?.Chosen(
            new("quotient arrondi", "rounded quotient"),
            WholeQuotient,
            question.Rtt.Rules?.QuotientRounding is null ? Terms.TakenByDefault : default,
            question.Rtt.Rules?.Source);
        Days most = new PublicRtt(question.Rtt).Unrounded;
        Days lost = Days.FromExact((Absence.Exact / WholeQuotient.Exact).Floor());
        Lost = lost > most ? most : lost;
        why?.Concluded(
            new("jours de RTT perdus", "RTT days lost"),
            Lost,
            new("un jour chaque fois que l'absence atteint le quotient", "a day each time the absence reaches the quotient"),
            PublicServiceCode.L822_28);
    }
}
