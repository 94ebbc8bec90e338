using NodaTime;

namespace SocialSectorHr;

/// <summary>What a stretch of employment pays month by month: a contract, the part of it in a year (brut de la période).</summary>
/// <remarks>
/// In euros. Each month is paid to the cent, half away from zero, then added. What a pay of more than twelve payments adds (a thirteenth month) is here for its
/// share of the months paid, twelfth by twelfth: <see cref="ThirteenthMonth"/> knows its conditions and its days of payment. <c>default</c> explains that nothing
/// was computed.
/// </remarks>
public readonly record struct PeriodPay
{
    private readonly GrossPay? pay;
    private readonly LocalDate from;
    private readonly LocalDate to;
    private readonly WeeklySchedule? week;
    private readonly PayRules? rules;

    private PeriodPay(GrossPay pay, LocalDate from, LocalDate to, WeeklySchedule week, IncompleteMonthMethod method, PayRules? rules)
    {
        (this.pay, this.from, this.to, this.week, this.rules, Method) = (pay, from, to, week, rules, method);
        (Base, PaidMonths, Beyond) = Compute(pay, from, to, week, method, rules, null);
    }

    /// <summary>The method of the incomplete months.</summary>
    public IncompleteMonthMethod Method { get; }

    /// <summary>The months, in euros, each to the cent; without a thirteenth.</summary>
    public Money Base { get; }

    /// <summary>The share of the payments beyond twelve, in euros, to the cent; zero for a pay in twelve.</summary>
    public Money Beyond { get; }

    /// <summary>Everything, in euros.</summary>
    public Money Total => Base + Beyond;

    /// <summary>The months paid, incomplete ones by their share, exact.</summary>
    public Months PaidMonths { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Explanation why = new(new("Salaire brut de la période", "Gross pay of the period"));
        if (pay is null)
        {
            return Explanation.OfDefault(why.Title);
        }

        Explain(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The amount, and the method of its incomplete months.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Total.ToString(language)} ({Method.Label().ToString(language)})";

    /// <summary>The steps, for a result that is made of this one.</summary>
    internal void Explain(Explanation? why)
    {
        if (why is not null && pay is not null && week is not null)
        {
            _ = Compute(pay, from, to, week, Method, rules, why);
        }
    }

    internal static PeriodPay Of(GrossPay pay, LocalDate from, LocalDate to, WeeklySchedule week, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        IncompleteMonthMethod method = rules?.IncompleteMonth ?? IncompleteMonthMethod.HoursReal;
        return Enum.IsDefined(method)
            ? new(pay, from, to, week, method, rules)
            : throw Refusal.Undefined(method, nameof(PayRules.IncompleteMonth));
    }

    private static (Money Base, Months PaidMonths, Money Beyond) Compute(
        GrossPay pay, LocalDate from, LocalDate to, WeeklySchedule week, IncompleteMonthMethod method, PayRules? rules, Explanation? why)
    {
        YearMonth first = from.ToYearMonth();
        YearMonth last = to.ToYearMonth();
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        IncompleteMonth entry = IncompleteMonth.Of(pay.BaseMonth, first, from, to, week, method, rules);
        Money total = Part(entry, months == 1 ? new("le mois", "the month") : new("premier mois", "first month"), why);
        Fraction paid = entry.Share.Exact;
        if (months > 1)
        {
            IncompleteMonth exit = IncompleteMonth.Of(pay.BaseMonth, last, from, to, week, method, rules);
            Money end = Part(exit, new("dernier mois", "last month"), why);
            Money whole = pay.BaseMonth.Round();
            why?.Chosen(new("mois entier, arrondi au centime", "whole month, rounded to the cent"), whole);
            Money sum = total + (whole * (months - 2)) + end;
            why?.Computed(new("total des mois", "all months"), $"{total} + {months - 2} × {whole} + {end}", sum);
            total = sum;
            paid += months - 2 + exit.Share.Exact;
            why?.Computed(new("mois payés", "months paid"), $"{entry.Share} + {months - 2} + {exit.Share}", Months.FromExact(paid));
        }

        return (total, Months.FromExact(paid), BeyondTwelve(pay, paid, why));
    }

    /// <summary>A thirteenth month earns a twelfth a month: its conditions are the agreement's.</summary>
    private static Money BeyondTwelve(GrossPay pay, Fraction paid, Explanation? why)
    {
        if (pay.Payments <= 12)
        {
            return Money.Zero;
        }

        Money beyond = Money.FromExact(pay.Monthly.Exact * (pay.Payments - 12) * paid / 12);
        why?.Computed(
            new("versements au-delà de douze, par douzièmes", "payments beyond twelve, by twelfths"), $"{pay.Monthly} × {pay.Payments - 12} × {paid} / 12", beyond);
        Money cents = beyond.Round();
        why?.Chosen(new("arrondis au centime", "rounded to the cent"), cents, new("retenu par défaut", "taken by default"));
        return cents;
    }

    private static Money Part(IncompleteMonth month, Bilingual title, Explanation? why)
    {
        Money cents = month.Paid.Round();
        month.Explain(why?.Part(title));
        why?.Chosen(new($"{title.French}, arrondi au centime", $"{title.English}, rounded to the cent"), cents);
        return cents;
    }
}
