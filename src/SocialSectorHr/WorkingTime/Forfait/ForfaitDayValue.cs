using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What one day of a forfait is paid, by one method (valeur d'une journée).</summary>
/// <remarks>
/// Gross euros, exact: round what is paid, not the day. No statute fixes it; a method for absences and one for days sold are not to be mixed.
/// <c>default</c> holds nothing and explains that nothing was computed.
/// </remarks>
public readonly record struct ForfaitDayValue
{
    private readonly DaysForfait? forfait;
    private readonly Money annual;
    private readonly LocalDate on;
    private readonly WorkCalendar? calendar;
    private readonly FrenchLaw? law;
    private readonly ForfaitRules? rules;

    private ForfaitDayValue(
        DaysForfait forfait, ForfaitDayValueMethod method, Money annual, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules)
    {
        (this.forfait, this.annual, this.on, this.calendar, this.law, this.rules) = (forfait, annual, on, calendar, law, rules);
        Method = method;
        Value = Compute(forfait, method, annual, on, calendar, law, rules, null);
    }

    /// <summary>The method.</summary>
    public ForfaitDayValueMethod Method { get; }

    /// <summary>Gross euros a day, exact.</summary>
    public Money Value { get; }

    /// <summary>What so many days are worth, exact; negative for a number of days below zero.</summary>
    /// <param name="days">The days, which may be halves.</param>
    /// <returns>Gross euros.</returns>
    public Money Of(Days days) => Money.FromExact(Value.Exact * days.Exact);

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Valeur d'une journée de forfait", "Value of a day of a forfait");
        if (forfait is null || calendar is null || law is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title, law);
        _ = Compute(forfait, Method, annual, on, calendar, law, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Value.ToString(language)} ({Method.Label().ToString(language)})";

    internal static ForfaitDayValue Of(
        DaysForfait forfait, ForfaitDayValueMethod method, Money annual, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        return !Enum.IsDefined(method) ? throw Refusal.Undefined(method, nameof(ForfaitRules.DayValue))
            : annual < Money.Zero ? throw Refusal.OutOfRange(annual, nameof(annual), "zero or more: a pay is not negative")
            : new(forfait, method, annual, on, calendar, law, rules);
    }

    /// <summary>What a rest day given up is worth before its premium, with its steps: no such value asks the calendar.</summary>
    internal static Fraction OfWaiver(DaysForfait forfait, ForfaitDayValueMethod method, Money annual, ForfaitRules? rules, Explanation? why) => method switch
    {
        ForfaitDayValueMethod.Monthly21_67 => Monthly(annual.Exact, Month21_67(rules), why),
        ForfaitDayValueMethod.Monthly22 => Monthly(annual.Exact, 22, why),
        _ => OverForfait(forfait, annual, why),
    };

    private static Fraction OverForfait(DaysForfait forfait, Money annual, Explanation? why)
    {
        Fraction value = annual.Exact / forfait.PerYear.Exact;
        why?.Computed(Label, $"{annual} / {forfait.PerYear}", Money.FromExact(value));
        return value;
    }

    private static Fraction Month21_67(ForfaitRules? rules) => rules?.MonthlyDivisor is { } divisor ? Divisor(divisor) : Fraction.Of(2167, 100);

    private static Bilingual Label => new("valeur d'une journée", "value of a day");

    private static Money Compute(
        DaysForfait forfait,
        ForfaitDayValueMethod method,
        Money annual,
        LocalDate on,
        WorkCalendar calendar,
        FrenchLaw law,
        ForfaitRules? rules,
        Explanation? why)
    {
        _ = forfait.UnderCeiling(on, law, rules, why);
        why?.Given(new("salaire annuel brut", "gross pay a year"), annual);
        why?.Chosen(
            new("méthode", "method"),
            FigureValue.Of(method, method.Label()),
            Choice.Reason(rules?.DayValue == method, method == ForfaitDayValueMethod.CalendarOpen),
            rules?.Source);
        Fraction year = annual.Exact;
        return Money.FromExact(method switch
        {
            ForfaitDayValueMethod.CalendarOpen => CalendarOpen(year, calendar.CountDays(on.Year), why),
            ForfaitDayValueMethod.Monthly21_67 => Monthly(year, Month21_67(rules), why),
            ForfaitDayValueMethod.Monthly22 => Monthly(year, 22, why),
            ForfaitDayValueMethod.AnnualOverForfait => OverForfait(forfait, annual, why),
            ForfaitDayValueMethod.AnnualOverForfaitPlusLeave => OverForfaitAndLeave(forfait, year, on, calendar, law, rules, why),
            _ => OpenDaysOfMonth(year, on, calendar, why),
        });
    }

    private static Fraction CalendarOpen(Fraction year, DayCounts counts, Explanation? why)
    {
        int days = counts.CalendarDays - counts.WeeklyRestDays;
        why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(counts.CalendarDays));
        why?.Counted(new("jours de repos hebdomadaire", "weekly rest days"), Days.Of(counts.WeeklyRestDays));
        why?.Computed(
            new("jours payés de l'année : travaillés, congés, fériés et repos", "days paid in the year: worked, leave, holidays and rest"),
            $"{counts.CalendarDays} − {counts.WeeklyRestDays}",
            Days.Of(days));
        why?.Computed(Label, $"{year} / {days}", Money.FromExact(year / days));
        return year / days;
    }

    private static Fraction Monthly(Fraction year, Fraction divisor, Explanation? why)
    {
        why?.Computed(new("un douzième de l'année", "a twelfth of the year"), $"{year} / {12}", Money.FromExact(year / 12));
        Fraction value = year / 12 / divisor;
        why?.Computed(Label, $"{year} / {12} / {divisor}", Money.FromExact(value));
        return value;
    }

    private static Fraction Divisor(Days divisor) => divisor >= Days.Of(20) && divisor <= Days.Of(26)
        ? divisor.Exact
        : throw Refusal.OutOfRange(divisor, nameof(ForfaitRules.MonthlyDivisor), "between 20 and 26 days, those of an average month");

    private static Fraction OverForfaitAndLeave(
        DaysForfait forfait, Fraction year, LocalDate on, WorkCalendar calendar, FrenchLaw law, ForfaitRules? rules, Explanation? why)
    {
        Fraction leave = ForfaitRules.FullLeaveOn(new(on.Year, 1, 1), calendar, law, rules, why);
        Fraction value = year / (forfait.PerYear.Exact + leave);
        why?.Computed(Label, $"{year} / ({forfait.PerYear} + {leave})", Money.FromExact(value));
        return value;
    }

    private static Fraction OpenDaysOfMonth(Fraction year, LocalDate on, WorkCalendar calendar, Explanation? why)
    {
        LocalDate first = new(on.Year, on.Month, 1);
        LocalDate last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(on.Year, on.Month) - 1);
        int days = calendar.CountDays(first, last).WorkingDays;
        if (days == 0)
        {
            throw Refusal.OutOfRange(on, nameof(on), $"in a month with an open day: {DateText.Iso(first)} to {DateText.Iso(last)} has none");
        }

        why?.Given(new("premier et dernier jour du mois", "first and last day of the month"), FigureValue.Of([first, last]));
        why?.Counted(new("jours ouvrés du mois", "open days of the month"), Days.Of(days));
        return Monthly(year, days, why);
    }
}
