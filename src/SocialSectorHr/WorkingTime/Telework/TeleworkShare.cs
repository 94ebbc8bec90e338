using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The telework of an incomplete year, by one method (prorata du télétravail).</summary>
/// <remarks><c>default</c> holds nothing and explains that nothing was computed.</remarks>
public readonly record struct TeleworkShare
{
    private readonly TeleworkPromise? promise;
    private readonly LocalDate start;
    private readonly LocalDate end;
    private readonly TeleworkRules? rules;

    private TeleworkShare(TeleworkPromise promise, TeleworkProration method, LocalDate start, LocalDate end, TeleworkRules? rules)
    {
        (this.promise, this.start, this.end, this.rules) = (promise, start, end, rules);
        Method = method;
        (Unrounded, Days) = Compute(promise, method, start, end, rules, null);
    }

    /// <summary>The method.</summary>
    public TeleworkProration Method { get; }

    /// <summary>The days, exact.</summary>
    public Days Unrounded { get; }

    /// <summary>The days, rounded by the rule.</summary>
    public Days Days { get; }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Télétravail d'une année incomplète", "Telework of an incomplete year");
        if (promise is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(promise, Method, start, end, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days and the method.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Days.ToString(language)} ({Label(Method).ToString(language)})";

    internal static TeleworkShare Of(TeleworkPromise promise, TeleworkProration method, int year, DateInterval presence, TeleworkRules? rules)
    {
        ArgumentNullException.ThrowIfNull(presence);
        LocalDate first = LocalDate.Max(new(Timeline.CheckYear(year), 1, 1), presence.Start);
        LocalDate last = LocalDate.Min(new(year, 12, 31), presence.End);
        return last < first
            ? throw Refusal.OutOfRange(presence, nameof(presence), FormattableString.Invariant($"a period with at least a day of {year}"))
            : Of(promise, method, first, last, rules);
    }

    /// <summary>The share of the days from one to the other, both in the same year.</summary>
    internal static TeleworkShare Of(TeleworkPromise promise, TeleworkProration method, LocalDate start, LocalDate end, TeleworkRules? rules) =>
        Enum.IsDefined(method) ? new(promise, method, start, end, rules) : throw Refusal.Undefined(method, nameof(TeleworkRules.Proration));

    internal static Bilingual Label(TeleworkProration method) => method switch
    {
        TeleworkProration.CalendarDays => new("jours calendaires", "calendar days"),
        TeleworkProration.Months => new("mois", "months"),
        _ => throw Refusal.Undefined(method, nameof(method)),
    };

    private static (Days Unrounded, Days Rounded) Compute(
        TeleworkPromise promise, TeleworkProration method, LocalDate start, LocalDate end, TeleworkRules? rules, Explanation? why)
    {
        why?.Chosen(new("accord collectif, charte ou accord avec le salarié", "collective agreement, charter or agreement with the employee"), null, source: LabourCode.L1222_9);
        Fraction year = OfYear(promise, why);
        why?.Given(new("premier et dernier jour de présence", "first and last day of presence"), FigureValue.Of([start, end]));
        why?.Chosen(
            new("prorata", "pro-rata"),
            FigureValue.Of(method, Label(method)),
            Choice.Reason(rules?.Proration == method, method == TeleworkProration.CalendarDays),
            rules?.Source);
        Fraction exact;
        if (method == TeleworkProration.CalendarDays)
        {
            int present = Period.DaysBetween(start, end) + 1;
            int days = CalendarSystem.Iso.GetDaysInYear(start.Year);
            exact = year * present / days;
            why?.Counted(new("jours calendaires de présence", "calendar days of presence"), Days.Of(present));
            why?.Counted(new("jours calendaires de l'année", "calendar days of the year"), Days.Of(days));
            why?.Computed(new("jours de télétravail", "days of telework"), $"{year} × {present} / {days}", Days.FromExact(exact));
        }
        else
        {
            Fraction months = YearPart.Months(start, end, rules?.PartialMonth ?? PartialMonth.DaysShare);
            exact = year * months / 12;
            why?.Counted(new("mois de présence", "months of presence"), Months.FromExact(months));
            why?.Computed(new("jours de télétravail", "days of telework"), $"{year} × {months} / {12}", Days.FromExact(exact));
        }

        DayRounding rounding = rules?.Rounding ?? DayRounding.HalfDayNearest;
        Days rounded = Days.FromExact(rounding.Apply(exact));
        why?.Chosen(rounding.Label(), rounded, Choice.Reason(rules?.Rounding is not null), rules?.Source);
        return (Days.FromExact(exact), rounded);
    }

    private static Fraction OfYear(TeleworkPromise promise, Explanation? why)
    {
        if (promise.PerFullYear is not { } year)
        {
            throw new InvalidOperationException(
                $"The promise is by the week: its days of a year follow the days worked; "
                    + $"call {nameof(TeleworkPromise.Year)}(year, presence, worked, calendar), whose {nameof(TeleworkYear.Telework)} they are.");
        }

        why?.Given(
            new($"télétravail {promise.Per.Label().French}", $"telework {promise.Per.Label().English}"), promise.Days);
        if (promise.Per == CountingPeriod.Month)
        {
            why?.Computed(new("télétravail d'une année", "telework of a year"), $"{promise.Days} × {12}", year);
        }

        return year.Exact;
    }
}
