using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a month that was not worked whole pays: an entry, an exit, an unpaid absence (mois incomplet).</summary>
/// <remarks>
/// In euros, exact: <see cref="Deduction"/> and <see cref="Paid"/> add up to the month. No statute gives the method: the courts take the real hours, and another
/// is safe only if the employee gets at least as much: <see cref="BelowRealHours"/> says what is lacking. What is deducted is never more than the month, and a
/// month without a day present pays nothing. <c>default</c> explains that nothing was computed.
/// </remarks>
public readonly record struct IncompleteMonth
{
    private readonly MonthShare share;
    private readonly MonthShare? real;
    private readonly bool known;
    private readonly PayRules? rules;

    private IncompleteMonth(Money monthly, MonthShare share, MonthShare? real, IncompleteMonthMethod method, PayRules? rules)
    {
        (this.share, this.real, this.rules, known) = (share, real, rules, true);
        (Monthly, Method) = (monthly, method);
        Deduction = Compute(monthly, share, real, method, rules, null);
    }

    /// <summary>The whole month, in euros.</summary>
    public Money Monthly { get; }

    /// <summary>The method.</summary>
    public IncompleteMonthMethod Method { get; }

    /// <summary>What is taken off, in euros; at most the month.</summary>
    public Money Deduction { get; }

    /// <summary>What is paid, in euros.</summary>
    public Money Paid => Monthly - Deduction;

    /// <summary>What the real hours would pay on top of this, in euros; zero where the method pays as much; null where they are not known.</summary>
    public Money? BelowRealHours => real is { } hours ? Lacking(Monthly, hours, Paid) : null;

    /// <summary>What is paid of a whole month.</summary>
    public Percent Share => Monthly == Money.Zero ? Percent.Zero : Paid / Monthly;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Salaire d'un mois incomplet", "Pay of an incomplete month");
        if (!known)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(Monthly, share, real, Method, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What is paid, and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Paid.ToString(language)} ({Method.Label().ToString(language)})";

    internal static IncompleteMonth Of(
        Money monthly, YearMonth month, LocalDate from, LocalDate to, WeeklySchedule week, IncompleteMonthMethod? reading, PayRules? rules)
    {
        ArgumentNullException.ThrowIfNull(week);
        IncompleteMonthMethod method = reading ?? rules?.IncompleteMonth ?? IncompleteMonthMethod.HoursReal;
        if (!Enum.IsDefined(method))
        {
            throw Refusal.Undefined(method, nameof(PayRules.IncompleteMonth));
        }

        MonthShare byHours = MonthShare.Of(month, from, to, week, IncompleteMonthMethod.HoursReal, null);
        MonthShare byMethod = method == IncompleteMonthMethod.HoursReal ? byHours : MonthShare.Of(month, from, to, week, method, rules);
        return new(monthly, byMethod, byHours, method, rules);
    }

    /// <summary>The steps, for a result that is made of this one.</summary>
    internal void Explain(Explanation? why)
    {
        if (why is not null)
        {
            _ = Compute(Monthly, share, real, Method, rules, why);
        }
    }

    internal static IncompleteMonth Of(Money monthly, Fraction absent, Fraction whole, IncompleteMonthMethod method) =>
        new(monthly, new(absent, whole - absent, whole), null, method, null);

    private static Money Compute(
        Money monthly, MonthShare share, MonthShare? real, IncompleteMonthMethod method, PayRules? rules, Explanation? why)
    {
        why?.Given(new("salaire mensuel brut", "gross pay a month"), monthly);
        bool byCourts = method == IncompleteMonthMethod.HoursReal;
        if (why is not null)
        {
            why.Chosen(
                new("méthode", "method"),
                FigureValue.Of(method, method.Label()),
                rules?.IncompleteMonth is null && byCourts ? new("retenue par défaut", "taken by default") : default,
                byCourts ? CaseLaw.Soc_1982_02_11_80_40359 : rules?.Source);
        }

        bool inPresence = method == IncompleteMonthMethod.CalendarMean30Presence;
        why?.Counted(
            inPresence ? new("jours de présence", "days present") : new("temps non travaillé du mois, jours fériés compris", "missing from the month, holidays included"),
            method.Count(inPresence ? share.Present : share.Absent));
        why?.Counted(new("mois entier selon la méthode", "whole month by the method"), method.Count(share.Whole));
        Money deduction = Deduct(monthly, share, inPresence, why);
        Money paid = monthly - deduction;
        why?.Computed(new("salaire du mois incomplet", "pay of the incomplete month"), $"{monthly} − {deduction}", paid);
        if (!byCourts && real is { } hours && Lacking(monthly, hours, paid) is var lacking && lacking > Money.Zero)
        {
            why?.Chosen(
                new("différence avec les heures réelles, au détriment du salarié", "lacking beside the real hours"),
                lacking,
                new("le salarié peut prétendre aux heures réelles", "the employee may claim the real hours"),
                CaseLaw.Soc_1982_02_11_80_40359);
        }

        return deduction;
    }

    private static Money Lacking(Money monthly, MonthShare real, Money paid)
    {
        Money lacking = monthly - Deduct(monthly, real, inPresence: false, null) - paid;
        return lacking > Money.Zero ? lacking : Money.Zero;
    }

    private static Money Deduct(Money monthly, MonthShare share, bool inPresence, Explanation? why)
    {
        if (share.Absent == 0)
        {
            why?.Chosen(new("rien ne manque : le mois est entier", "nothing is missing: the month is whole"), Money.Zero);
            return Money.Zero;
        }

        if (share.Present <= 0)
        {
            why?.Chosen(new("aucun temps de présence : tout le mois est retenu", "no time present: the whole month is deducted"), monthly);
            return monthly;
        }

        Bilingual label = new("retenue", "deduction");
        if (inPresence)
        {
            Money left = Money.FromExact(monthly.Exact - (monthly.Exact * Fraction.Min(share.Present, share.Whole) / share.Whole));
            why?.Computed(label, $"{monthly} − {monthly} × min({share.Present}; {share.Whole}) / {share.Whole}", left);
            return left;
        }

        Money deduction = Money.FromExact(monthly.Exact * Fraction.Min(share.Absent, share.Whole) / share.Whole);
        why?.Computed(label, $"{monthly} × min({share.Absent}; {share.Whole}) / {share.Whole}", deduction);
        return deduction;
    }
}
