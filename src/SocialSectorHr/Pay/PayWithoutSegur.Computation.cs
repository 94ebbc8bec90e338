using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

// The year less twelve indemnities.
public readonly partial record struct PayWithoutSegur
{
    internal PayWithoutSegur(PayWithoutSegurQuestion question, Explanation? why = null)
    {
        this.question = question;
        (Money annual, int payments) = (question.Pay.Annual, question.Pay.Payments);
        why?.Given(new("salaire annuel brut, Ségur inclus", "gross pay a year, Segur included"), annual);
        Segur = Indemnity(question.WorkingTime, question.On, question.Law, why);
        Annual = annual - (Segur * 12);
        Monthly = Annual / payments;
        why?.Computed(new("salaire annuel sans Ségur", "pay a year without Segur"), $"{annual} − 12 × {Segur}", Annual);
        why?.Computed(
            payments == 12
                ? new("salaire mensuel sans Ségur", "pay a month without Segur")
                : new("un versement sans Ségur", "a payment without Segur"),
            $"{Annual} / {payments}",
            Monthly);
    }

    /// <summary>The indemnity of a month at a date, for a share of full time, at most the whole, to the cent.</summary>
    internal static Money Indemnity(Percent workingTime, LocalDate on, FrenchLaw law, Explanation? why)
    {
        DatedValue<Money> row = law.On(on, Law.Segur.Monthly);
        why?.Read(Law.Segur.Monthly, row);
        if (workingTime.Exact == 1)
        {
            return row.Value;
        }

        Money share = Money.FromExact(row.Value.Exact * Fraction.Min(workingTime.Exact, 1));
        why?.Computed(
            new("indemnité Ségur au prorata du temps plein", "share of full time, at most the whole"),
            $"{row.Value} × min({workingTime}; {1})",
            share);
        Money cents = share.Round();
        why?.Concluded(new("indemnité Ségur, arrondie au centime", "Segur indemnity, rounded to the cent"), cents);
        return cents;
    }
}
