using NodaTime;

namespace SocialSectorHr;

// The first month, the whole ones, the last; then the payments beyond twelve.
public readonly partial record struct PeriodPay
{
    internal PeriodPay(PeriodPayQuestion question, Explanation? why = null)
    {
        this.question = question;
        YearMonth first = question.From.ToYearMonth();
        YearMonth last = question.To.ToYearMonth();
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        (Money start, Percent startShare) = Part(question.In(first), months == 1 ? new("le mois", "the month") : new("premier mois", "first month"), why);
        Base = start;
        Fraction paid = startShare.Exact;
        if (months > 1)
        {
            (Money end, Percent endShare) = Part(question.In(last), new("dernier mois", "last month"), why);
            Money whole = question.Pay.BaseMonth.Round();
            why?.Concluded(new("mois entier, arrondi au centime", "whole month, rounded to the cent"), whole);
            Base = start + (whole * (months - 2)) + end;
            why?.Computed(new("total des mois", "all months"), $"{start} + {months - 2} × {whole} + {end}", Base);
            paid += months - 2 + endShare.Exact;
            why?.Computed(new("mois payés", "months paid"), $"{startShare} + {months - 2} + {endShare}", Months.FromExact(paid));
        }

        PaidMonths = Months.FromExact(paid);
        Beyond = BeyondTwelve(question.Pay, paid, why);
    }

    /// <summary>A thirteenth month earns a twelfth a month: its conditions are the agreement's.</summary>
    private static Money BeyondTwelve(GrossPay pay, Fraction paid, Explanation? why)
    {
        if (pay.Payments <= 12)
        {
            return Money.Zero;
        }

        why?.Assumed(
            new(
                "versements au-delà de douze acquis à proportion, sans condition d'ancienneté ni de présence",
                "payments beyond twelve earned in proportion, without a condition of seniority or presence"),
            true);
        Money beyond = Money.FromExact(pay.Monthly.Exact * (pay.Payments - 12) * paid / 12);
        why?.Computed(
            new("versements au-delà de douze, par douzièmes", "payments beyond twelve, by twelfths"),
            $"{pay.Monthly} × {pay.Payments - 12} × {paid} / 12",
            beyond);
        Money cents = beyond.Round();
        why?.Chosen(new("arrondis au centime", "rounded to the cent"), cents, new("retenu par défaut", "taken by default"));
        return cents;
    }

    private static (Money Cents, Percent Share) Part(IncompleteMonthQuestion question, Bilingual title, Explanation? why)
    {
        IncompleteMonth month = new(question, why?.Part(title));
        Money cents = month.Paid.Round();
        why?.Concluded(new($"{title.French}, arrondi au centime", $"{title.English}, rounded to the cent"), cents);
        return (cents, month.Share);
    }
}
