using NodaTime;

namespace SocialSectorHr;

// The day the seniority is reached, the share of the year, the amount and its payments.
public readonly partial record struct ThirteenthMonthYear
{
    internal ThirteenthMonthYear(ThirteenthMonthYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        ThirteenthMonth term = question.Term;
        ConditionMetOn = question.ReachedOn(exit: null, why);
        ThirteenthMonthPresence presence = question.Present(ConditionMetOn, new(question.Year, 12, 31), why);
        DaysPresent = presence.Days;
        Share = presence.Share;
        Money exact = Money.FromExact(term.FullYear.Exact * presence.Part / presence.Whole);
        why?.Computed(
            new("treizième mois de l'année", "thirteenth month of the year"),
            $"{term.FullYear} × {presence.Part} / {presence.Whole}",
            exact);
        Amount = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, Amount);
        Explain(why, term);
    }

    private void Explain(Explanation? why, ThirteenthMonth term)
    {
        if (why is null)
        {
            return;
        }

        bool isDated = !term.PaymentDays.IsEmpty;
        for (int k = 0; k < term.Payments; k++)
        {
            string number = NumberText.Fixed(k + 1, 0, Language.English);
            LocalDate day = isDated ? term.PaymentDays[k].InYear(Year) : default;
            why.Concluded(
                isDated
                    ? new(
                        $"versement {number}, le {DateText.Write(day, Language.French)}",
                        $"payment {number}, on {DateText.Write(day, Language.English)}")
                    : new($"versement {number}", $"payment {number}"),
                Payment(k),
                isDated
                    ? new("part due à cette date, moins ce qui est déjà payé", "the share due on that day, less what is already paid")
                    : new(
                        "date non précisée : l'ancienneté est regardée au 31 décembre",
                        "its day is not said: the seniority is looked at on 31 December"));
        }

        if (CarriedOver != Money.Zero)
        {
            why.Concluded(new("rappel à verser lorsque l'ancienneté sera acquise", "caught up once the seniority is reached"), CarriedOver);
        }
    }
}
