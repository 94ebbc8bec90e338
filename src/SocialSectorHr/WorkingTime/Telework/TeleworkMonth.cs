namespace SocialSectorHr;

/// <summary>A month of telework (mois de télétravail): the least presence and what it leaves.</summary>
/// <remarks>
/// A month worked in part asks for a share of the presence: a choice, not a rule of law. A presence by the week follows the days worked, as telework by the
/// week does, and is not rounded: 3 days of telework and 2 on site fill every number of days. <c>default</c> holds nothing and explains that nothing was
/// computed.
/// </remarks>
public readonly record struct TeleworkMonth
{
    private readonly TeleworkPromise? promise;
    private readonly Weekdays weekdays;
    private readonly TeleworkRules? rules;

    private TeleworkMonth(TeleworkPromise promise, Days worked, Days planned, Weekdays weekdays, TeleworkRules? rules)
    {
        (this.promise, this.weekdays, this.rules) = (promise, weekdays, rules);
        (Worked, Planned) = (worked, planned);
        (MinimumPresence, MostTelework, Promised) = Compute(promise, worked, planned, weekdays, rules, null);
    }

    /// <summary>The days worked, on site or not.</summary>
    public Days Worked { get; }

    /// <summary>The days that the whole month plans to work.</summary>
    public Days Planned { get; }

    /// <summary>The least presence on site: exact by the week; by the month, rounded where the month is worked in part.</summary>
    public Days MinimumPresence { get; }

    /// <summary>The most days of telework: those worked less the least presence, never below zero.</summary>
    public Days MostTelework { get; }

    /// <summary>The telework promised for these days, exact; null for a promise by the year, which leaves the month free.</summary>
    public Days? Promised { get; }

    /// <summary>Whether the telework promised and the least presence can both be kept; null where nothing is promised by the month or the week.</summary>
    public bool? KeepsBoth => Promised is { } promised ? promised + MinimumPresence <= Worked : null;

    /// <summary>Whether so many days of telework leave the least presence.</summary>
    /// <param name="telework">The days of telework.</param>
    /// <returns><see langword="true"/> if they do, otherwise <see langword="false"/>.</returns>
    public bool Allows(Days telework) => telework >= Days.Zero && telework <= MostTelework;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Télétravail d'un mois", "Telework of a month");
        if (promise is null)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(promise, Worked, Planned, weekdays, rules, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The most telework and the least presence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"{MostTelework.ToString(language)} de télétravail au plus, {MinimumPresence.ToString(language)} sur site au moins"
        : $"at most {MostTelework.ToString(language)} of telework, at least {MinimumPresence.ToString(language)} on site";

    internal static TeleworkMonth Of(TeleworkPromise promise, Days worked, Days planned, Weekdays weekdays, TeleworkRules? rules) =>
        planned < Days.Zero || planned > Days.Of(31) ? throw Refusal.OutOfRange(planned, nameof(planned), "between 0 and 31 days")
            : worked < Days.Zero || worked > planned ? throw Refusal.OutOfRange(worked, nameof(worked), $"between 0 and the {planned} planned")
            : weekdays.Number() == 0 ? throw Refusal.OutOfRange(weekdays, nameof(weekdays), "at least a day of the week")
            : new(promise, worked, planned, weekdays, rules);

    /// <summary>The least presence of a month, rounded; a whole month is not, nor a presence by the week unless the rules say so.</summary>
    internal static Fraction Presence(TeleworkPromise promise, Fraction worked, Fraction planned, int daysPerWeek, TeleworkRules? rules, Explanation? why)
    {
        if (promise.MinimumPresence == Days.Zero)
        {
            return 0;
        }

        Fraction exact = promise.Presence(worked, planned, daysPerWeek, why);
        if (promise.PresencePer == CountingPeriod.Month ? worked == planned : rules?.PresenceRounding is null)
        {
            return exact;
        }

        DayRounding rounding = rules?.PresenceRounding ?? DayRounding.DayNearest;
        Fraction rounded = rounding.Apply(exact);
        why?.Chosen(rounding.Label(), Days.FromExact(rounded), Choice.Reason(rules?.PresenceRounding is not null), rules?.Source);
        return rounded;
    }

    private static (Days Presence, Days Most, Days? Promised) Compute(
        TeleworkPromise promise, Days worked, Days planned, Weekdays weekdays, TeleworkRules? rules, Explanation? why)
    {
        why?.Given(new("jours travaillés du mois", "days worked in the month"), worked);
        why?.Given(new("jours prévus du mois entier", "days planned for the whole month"), planned);
        Fraction presence = Presence(promise, worked.Exact, planned.Exact, weekdays.Number(), rules, why);
        Days most = Days.FromExact(Fraction.Max(0, worked.Exact - presence));
        why?.Computed(new("télétravail au plus", "telework at most"), $"max(0; {worked} − {presence})", most);
        return (Days.FromExact(presence), most, PromisedOf(promise, worked, planned, weekdays, why));
    }

    private static Days? PromisedOf(TeleworkPromise promise, Days worked, Days planned, Weekdays weekdays, Explanation? why)
    {
        if (promise.Per == CountingPeriod.Year || (promise.Per == CountingPeriod.Month && planned == Days.Zero))
        {
            return null;
        }

        bool byMonth = promise.Per == CountingPeriod.Month;
        Fraction whole = byMonth ? planned.Exact : weekdays.Number();
        Days promised = Days.FromExact(promise.Days.Exact * worked.Exact / whole);
        why?.Computed(new("télétravail annoncé pour ces jours", "telework promised for these days"), $"{promise.Days} × {worked} / {whole}", promised);
        return promised;
    }
}
