namespace SocialSectorHr;

// The rate: the month by its hours, each weighed with its premium.
public readonly partial record struct HourlyPay
{
    internal HourlyPay(HourlyPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        PayRegime regime = question.Hours.Regime;
        why?.Given(Terms.GrossPayAMonth, question.Month);
        question.Hours.ExplainMeaning(why);
        if (regime == PayRegime.ForfaitJours)
        {
            why?.Concluded(new("taux horaire non défini : aucune heure n'est payée", "hourly rate not defined: no hours are paid"), null);
            return;
        }

        PaidHours paid = new(question.Hours, why);
        paid.Explain(why);
        Money rate = Money.FromExact(question.Month.Exact / paid.Weighted);
        why?.Computed(Terms.GrossHourlyRate, $"{question.Month} / {paid.Weighted}", rate);
        (Rate, PaidHoursPerMonth) = (rate, Hours.FromExact(paid.Total));
    }
}
