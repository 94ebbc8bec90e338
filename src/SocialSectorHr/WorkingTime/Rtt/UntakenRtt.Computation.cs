using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <content>Nothing, the value of the days, or that value and a premium.</content>
public readonly partial record struct UntakenRtt
{
    internal UntakenRtt(in UntakenRttQuestion question, Explanation? why = null)
    {
        this.question = question;
        RttRules? rules = question.Rules;
        UntakenRttCause cause = question.Cause;
        why?.Given(new("jours de RTT non pris", "RTT days not taken"), question.Days);
        LegalSource? byAgreement = cause == UntakenRttCause.PaidByAgreement ? rules?.Source : null;
        LegalSource source = byAgreement ?? CaseLaw.Soc_2015_03_18_13_16369;
        why?.Given(new("cause", "cause"), FigureValue.Of(cause, cause.Label()));
        if (cause == UntakenRttCause.NotAskedFor)
        {
            why?.Concluded(new("jours perdus : rien n'est dû", "days lost: nothing is due"), Money.Zero, source: source);
            return;
        }

        why?.Given(new("valeur d'une journée, brute", "gross value of a day"), question.DayValue);
        Fraction amount = question.Days.Exact * question.DayValue.Exact;
        if (cause == UntakenRttCause.CashedOut)
        {
            why?.Given(new("acquis au plus tard le", "acquired by"), question.On);
            why?.Concluded(
                new(
                    "à la demande du salarié, avec l'accord de l'employeur ; hors forfait en jours",
                    "at the employee's request, the employer agreeing; no forfait in days"),
                null,
                new(
                    "pour les jours acquis du 1er janvier 2022 au 31 décembre 2026 (loi n° 2025-127)",
                    "for the days acquired from 1 January 2022 to 31 December 2026 (loi 2025-127)"),
                Acts.Act_2022_1157);
            Fraction premium = Premium(question, why);
            amount *= 1 + premium;
            why?.Computed(
                new("montant du rachat", "amount"),
                $"{question.Days} × {question.DayValue} × (1 + {premium})",
                Money.FromExact(amount));
        }
        else
        {
            why?.Computed(
                new("valeur des jours", "value of the days"),
                $"{question.Days} × {question.DayValue}",
                Money.FromExact(amount),
                source);
        }

        Unrounded = Money.FromExact(amount);
        why?.Concluded(new("arrondi au centime", "rounded to the cent"), Amount);
    }

    private static Fraction Premium(in UntakenRttQuestion question, Explanation? why)
    {
        if (!question.Law.TryOn(question.On, RttLimits.CashOutPremium, out DatedValue<Percent> usual))
        {
            throw Refusal.OutOfRange(
                question.On,
                "on",
                "a day on which the law is known to let RTT days be given up for pay, published for 2022-01-01 to 2026-12-31 "
                    + "(loi 2022-1157 art. 5, loi 2025-127); "
                    + "in a period that straddles the end, give the days acquired by then with that day");
        }

        why?.Read(RttLimits.CashOutPremium, usual);
        if (question.Rules?.CashOutPremium is not { } agreed)
        {
            return usual.Value.Exact;
        }

        DatedValue<Percent> floor = question.Law.On(question.On, OvertimeRates.PremiumFloor);
        if (agreed < floor.Value)
        {
            throw Refusal.OutOfRange(
                agreed,
                nameof(RttRules.CashOutPremium),
                $"at least {floor.Value}, the lowest overtime premium of an agreement (C. trav. L3121-33)");
        }

        why?.Read(OvertimeRates.PremiumFloor, floor);
        why?.Chosen(new("majoration retenue", "premium taken"), agreed, Choice.Reason(chosen: true), question.Rules.Source);
        return agreed.Exact;
    }
}
