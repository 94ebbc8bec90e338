using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <content>Who has it, the years, then a half and a third of a month for each.</content>
public readonly partial record struct PublicDismissalIndemnity
{
    private const int FirstYears = 12;
    private const int MostMonths = 12;

    internal PublicDismissalIndemnity(in PublicDismissalQuestion question, Explanation? why = null)
    {
        this.question = question;
        bool isDue = question.Case is PublicDismissalCase.Ordinary or PublicDismissalCase.Insufficiency;
        why?.Decided(new("le licenciement ouvre l'indemnité", "the dismissal opens the indemnity"), isDue, question.Case.Label(), PublicAgentDecree.Art43);
        if (!isDue)
        {
            return;
        }

        why?.Given(new("mois de services", "months of service"), question.Services);
        Years = question.Years;
        why?.Concluded(
            new("années comptées, six mois pour une année", "years counted, six months for one"), Years, default, PublicAgentDecree.Art46);
        if (question.MonthsLeft is { } left && left < Years)
        {
            Years = left;
            why?.Concluded(
                new("pas plus d'années que de mois jusqu'au terme", "no more years than months until the term"), Years, default, PublicAgentDecree.Art46);
        }

        (int first, int more) = (Math.Min(Years, FirstYears), Math.Max(0, Years - FirstYears));
        Fraction exact = Fraction.Of(first, 2) + Fraction.Of(more, 3);
        MonthsOfPay = Months.FromExact(exact);
        why?.Computed(new("mois de rémunération", "months of pay"), $"{first} / 2 + {more} / 3", MonthsOfPay, PublicAgentDecree.Art46);
        if (exact > MostMonths)
        {
            MonthsOfPay = Months.Of(MostMonths);
            why?.Concluded(new("douze mois au plus", "twelve months at most"), MonthsOfPay, default, PublicAgentDecree.Art46);
        }

        if (question.Case == PublicDismissalCase.Insufficiency)
        {
            Months whole = MonthsOfPay;
            MonthsOfPay = Months.FromExact(whole.Exact / 2);
            why?.Computed(new("moitié pour insuffisance professionnelle", "half for insufficiency at work"), $"{whole} / 2", MonthsOfPay, PublicAgentDecree.Art46);
        }

        why?.Given(new("dernière rémunération mensuelle nette", "last net pay of a month"), question.MonthlyNet);
        Money amount = Money.FromExact(question.MonthlyNet.Exact * MonthsOfPay.Exact);
        Amount = amount.Round();
        why?.Computed(new("indemnité due à l'agent licencié", "indemnity due to the agent who is dismissed"), $"{question.MonthlyNet} × {MonthsOfPay}", amount, PublicAgentDecree.Art45);
        if (amount != Amount)
        {
            why?.Chosen(Terms.RoundedToTheCent, Amount);
        }
    }
}
