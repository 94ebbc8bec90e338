using NodaTime;

namespace SocialSectorHr;

// The months of the year, then each bonus by the day of payment, or what an exit leaves of it.
public sealed partial record PayYear
{
    internal PayYear(PayYearQuestion question, Explanation? why = null)
    {
        this.question = question;
        Period = new(question.Period, why?.Part(new("Mois de l'année", "Months of the year")));
        why?.Concluded(new("mois de l'année", "months of the year"), Period.Total);
        Money? sum = Money.Zero;
        for (int i = 0; i < question.Bonuses.Count; i++)
        {
            YearlyBonus bonus = question.Bonuses[i];
            Money? paid = PaidOf(bonus, why?.Part(bonus.Kind.Title()));
            why?.Concluded(new("versé dans l'année", "paid in the year"), paid);
            sum += paid;
        }

        Bonuses = sum;
        if (sum is { } bonuses)
        {
            why?.Computed(new("brut de l'année", "gross of the year"), $"{Period.Total} + {bonuses}", Period.Total + bonuses);
        }
        else
        {
            why?.Concluded(
                new("brut de l'année", "gross of the year"),
                null,
                new("ce qu'une sortie laisse dû n'est pas connu", "what an exit leaves due is not known"));
        }
    }

    private Money? PaidOf(YearlyBonus bonus, Explanation? why)
    {
        (LocalDate entry, LocalDate exit) = (question.Employment.Start, question.Employment.End);
        if (exit < new LocalDate(Year, 12, 31))
        {
            YearlyBonusExit left = new(new YearlyBonusExitQuestion(bonus, null, entry, exit, question.BonusRules), why);
            return left.Paid + left.Due;
        }

        YearlyBonusYear year = new(Of(bonus, Year), why);
        return year.Amount - year.CarriedOver + CaughtUp(bonus, year.ConditionMetOn, why);
    }

    /// <summary>What the years before have left, where the seniority is reached between their last payment and that of this year.</summary>
    private Money CaughtUp(YearlyBonus bonus, LocalDate conditionMetOn, Explanation? why)
    {
        if (conditionMetOn <= LastPayment(bonus, Year - 1) || conditionMetOn > LastPayment(bonus, Year))
        {
            return Money.Zero;
        }

        Money left = Money.Zero;
        for (int year = question.Employment.Start.Year; year < Year; year++)
        {
            left += new YearlyBonusYear(Of(bonus, year)).CarriedOver;
        }

        if (left != Money.Zero)
        {
            why?.Concluded(
                new("rappel des années précédentes", "caught up from the years before"),
                left,
                new("l'ancienneté est acquise dans l'année", "the seniority is reached in the year"));
        }

        return left;
    }

    private static LocalDate LastPayment(YearlyBonus bonus, int year) =>
        bonus.PaymentDays.IsEmpty ? new(year, 12, 31) : bonus.PaymentDays[^1].InYear(year);

    private YearlyBonusYearQuestion Of(YearlyBonus bonus, int year) =>
        new(bonus, Days.Zero, year, question.Employment.Start, question.BonusRules);
}
