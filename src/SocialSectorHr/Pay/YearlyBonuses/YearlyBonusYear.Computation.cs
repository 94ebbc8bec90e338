using NodaTime;

namespace SocialSectorHr;

// The day the seniority is reached, the share of the year, the amount and its payments.
public readonly partial record struct YearlyBonusYear
{
    internal YearlyBonusYear(YearlyBonusYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        YearlyBonus term = question.Term;
        ConditionMetOn = question.ReachedOn(exit: null, why);
        YearlyBonusPresence presence = question.Present(ConditionMetOn, new(question.Year, 12, 31), why);
        DaysPresent = presence.Days;
        Share = presence.Share;
        Money exact = Money.FromExact(term.FullYear.Exact * presence.Part / presence.Whole);
        why?.Computed(
            new($"{term.Kind.Label().French}, part de l'année", $"{term.Kind.Label().English}, share of the year"),
            $"{term.FullYear} × {presence.Part} / {presence.Whole}",
            exact);
        Amount = exact.Round();
        why?.Concluded(Terms.RoundedToTheCent, Amount);
        Explain(why, term.Payments);
    }

    private void Explain(Explanation? why, int payments)
    {
        if (why is null)
        {
            return;
        }

        IReadOnlyList<LocalDate> days = PaidOn;
        if (days.Count == 0)
        {
            why.Assumed(new("dates de versement, non données : au plus tard le", "days of payment, not given: at the latest on"), new LocalDate(Year, 12, 31));
        }

        for (int k = 0; k < payments; k++)
        {
            if (days.Count > 0)
            {
                why.Given(new("date de versement", "day of payment"), days[k]);
            }

            string number = NumberText.Fixed(k + 1, 0, Language.English);
            why.Concluded(
                new($"versement {number}", $"payment {number}"),
                Payment(k),
                new("part due à cette date, moins ce qui est déjà payé", "the share due on that day, less what is already paid"));
        }

        if (CarriedOver != Money.Zero)
        {
            why.Concluded(new("rappel à verser lorsque l'ancienneté sera acquise", "caught up once the seniority is reached"), CarriedOver);
        }
    }
}
