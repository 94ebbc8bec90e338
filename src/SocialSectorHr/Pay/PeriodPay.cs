using NodaTime;

namespace SocialSectorHr;

/// <summary>What a stretch of employment pays month by month: a contract, the part of it in a year (brut de la période).</summary>
/// <remarks>
/// In euros. Each month is paid to the cent, half away from zero, then added. A thirteenth payment is not in it: <see cref="ThirteenthMonth"/> knows when it is
/// due. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct PeriodPay
{
    private readonly Money monthly;
    private readonly DateInterval? period;
    private readonly WeeklySchedule? week;
    private readonly PayRules? rules;

    private PeriodPay(Money monthly, DateInterval period, WeeklySchedule week, IncompleteMonthMethod method, PayRules? rules)
    {
        (this.monthly, this.period, this.week, this.rules, Method) = (monthly, period, week, rules, method);
        (Total, PaidMonths) = Compute(monthly, period, week, method, rules, null);
    }

    /// <summary>The method of the incomplete months.</summary>
    public IncompleteMonthMethod Method { get; }

    /// <summary>All months together, in euros, each to the cent.</summary>
    public Money Total { get; }

    /// <summary>The months paid, incomplete ones by their share, exact.</summary>
    public Months PaidMonths { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Salaire brut de la période", "Gross pay of the period");
        if (period is null || week is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(monthly, period, week, Method, rules, why);
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
        if (why is not null && period is not null && week is not null)
        {
            _ = Compute(monthly, period, week, Method, rules, why);
        }
    }

    internal static PeriodPay Of(Money monthly, DateInterval period, WeeklySchedule week, IncompleteMonthMethod? reading, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(week);
        IncompleteMonthMethod method = reading ?? rules?.IncompleteMonth ?? IncompleteMonthMethod.HoursReal;
        return Enum.IsDefined(method)
            ? new(monthly, period, week, method, rules)
            : throw Refusal.Undefined(method, nameof(PayRules.IncompleteMonth));
    }

    private static (Money Total, Months PaidMonths) Compute(
        Money monthly, DateInterval period, WeeklySchedule week, IncompleteMonthMethod method, PayRules? rules, Explanation? why)
    {
        YearMonth first = period.Start.ToYearMonth();
        YearMonth last = period.End.ToYearMonth();
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        IncompleteMonth entry = IncompleteMonth.Of(monthly, first, period, week, method, rules);
        if (months == 1)
        {
            Money only = Part(entry, new("le mois", "the month"), why);
            return (only, Months.FromExact(entry.Share.Exact));
        }

        IncompleteMonth exit = IncompleteMonth.Of(monthly, last, period, week, method, rules);
        Money start = Part(entry, new("premier mois", "first month"), why);
        Money end = Part(exit, new("dernier mois", "last month"), why);
        Money whole = monthly.Round();
        why?.Chosen(new("mois entier, arrondi au centime", "whole month, rounded to the cent"), whole);
        Money total = start + (whole * (months - 2)) + end;
        why?.Computed(new("total des mois", "all months"), $"{start} + {months - 2} × {whole} + {end}", total);
        Months paid = Months.FromExact(entry.Share.Exact + (months - 2) + exit.Share.Exact);
        why?.Computed(new("mois payés", "months paid"), $"{entry.Share} + {months - 2} + {exit.Share}", paid);
        return (total, paid);
    }

    private static Money Part(IncompleteMonth month, Bilingual title, Explanation? why)
    {
        Money cents = month.Paid.Round();
        month.Explain(why?.Part(title));
        why?.Chosen(new($"{title.French}, arrondi au centime", $"{title.English}, rounded to the cent"), cents);
        return cents;
    }
}
