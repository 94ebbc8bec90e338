using NodaTime;

namespace SocialSectorHr;

/// <summary>The seniority of someone in a firm (ancienneté): whole months from entry to exit, less the absences that do not count.</summary>
/// <remarks>
/// The reckoning of the ministry's severance simulator: whole months between the entry and the day after the exit, minus each absence in months times
/// its weight (sickness, commuting accident, sabbatical, business creation, unpaid leave, strike, lay-off in full; full-time parental leave by half), never
/// below zero
/// (C. trav. L1234-9). An absence of dates is whole months by day number, then the share of the month it breaks [the simulator takes months; the share
/// is ours]. <c>default</c> is no seniority and explains that nothing was computed.
/// </remarks>
public readonly record struct Seniority
{
    private readonly IReadOnlyList<Absence>? absences;
    private readonly SeniorityRules? rules;

    private Seniority(LocalDate entry, LocalDate exit, IReadOnlyList<Absence>? absences, SeniorityRules? rules)
    {
        (Entry, Exit, this.absences, this.rules) = (entry, exit, absences, rules);
        Months = Compute(null);
    }

    /// <summary>The first day in the firm.</summary>
    public LocalDate Entry { get; }

    /// <summary>The last day, included: the end of the notice, even if not worked.</summary>
    public LocalDate Exit { get; }

    /// <summary>The seniority in months; exact, never negative, not whole where an absence is not.</summary>
    public Months Months { get; }

    /// <summary>The years completed.</summary>
    public int CompleteYears => (int)ExactYears.Floor();

    /// <summary>The seniority in years, exact.</summary>
    internal Fraction ExactYears => Months.Exact / 12;

    /// <summary>The seniority at a date.</summary>
    /// <param name="entry">The first day in the firm.</param>
    /// <param name="exit">The last day, included; for severance the end of the notice, even if not worked.</param>
    /// <param name="absences">The absences; days outside the period are not looked at. Null: none.</param>
    /// <param name="rules">The choices of an agreement; null for the default.</param>
    /// <returns>The seniority.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The exit comes before the entry.</exception>
    /// <exception cref="ArgumentException">Two absences that do not count overlap: a day is left out once.</exception>
    public static Seniority Between(LocalDate entry, LocalDate exit, IReadOnlyList<Absence>? absences = null, SeniorityRules? rules = null) =>
        exit >= entry
            ? new(entry, exit, absences is { Count: > 0 } ? Check(absences, rules) : null, rules)
            : throw Refusal.OutOfRange(exit, nameof(exit), $"on or after the entry ({DateText.Iso(entry)})");

    /// <summary>Whether two are the same: same dates, same absences in the same order, same rules.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> if equal, otherwise <see langword="false"/>.</returns>
    public bool Equals(Seniority other) => Entry == other.Entry && Exit == other.Exit && Months == other.Months && rules == other.rules
        && (absences ?? []).SequenceEqual(other.absences ?? []);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entry, Exit, Months, rules);

    /// <summary>The steps of the reckoning.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Ancienneté", "Seniority");
        if (Entry == default)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The months of seniority.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Months.ToString(language);

    private static Absence[] Check(IReadOnlyList<Absence> absences, SeniorityRules? rules)
    {
        // A copy: the caller's list may change, the result may not.
        Absence[] copy = [.. absences];
        _ = DayOrder.Of(
            copy.Where(absence => SeniorityRules.Excluded(absence.Kind, rules) > Percent.Zero), "A day is left out of seniority once.");
        return copy;
    }

    /// <summary>The months of a period less the absences left out, which must not overlap.</summary>
    /// <param name="entry">The first day.</param>
    /// <param name="exit">The last day, included.</param>
    /// <param name="absences">The absences; null for none.</param>
    /// <param name="rules">The choices of an agreement; null for the default.</param>
    /// <param name="isWhole">Whether only whole months count, as for an amount; a threshold is passed on its day, in the middle of a month.</param>
    /// <param name="why">The explanation, if someone asks.</param>
    internal static Months Count(LocalDate entry, LocalDate exit, IReadOnlyList<Absence>? absences, SeniorityRules? rules, bool isWhole, Explanation? why)
    {
        Fraction elapsed = isWhole ? Quantieme.Between(entry, exit).Months : MonthsOf(entry, exit);
        why?.Given(new("entrée", "entry"), entry);
        why?.Given(new("sortie", "exit"), exit);
        why?.Counted(isWhole ? new("mois entiers", "whole months") : new("mois et part du mois entamé", "months and the share of the month begun"), Months.FromExact(elapsed));
        Fraction excluded = 0;
        for (int i = 0; i < (absences?.Count ?? 0); i++)
        {
            excluded += Excluded(absences![i], entry, exit, rules, why);
        }

        if (excluded == 0)
        {
            return Months.FromExact(elapsed);
        }

        Months months = Months.FromExact(Fraction.Max(0, elapsed - excluded));
        if (excluded > elapsed)
        {
            why?.Chosen(new("ancienneté, jamais négative", "seniority, never negative"), months);
        }
        else
        {
            why?.Computed(new("ancienneté", "seniority"), $"{elapsed} − {excluded}", months, rules?.Source);
        }

        return months;
    }

    private Months Compute(Explanation? why) => Count(Entry, Exit, absences, rules, isWhole: true, why);

    private static Fraction Excluded(Absence absence, LocalDate entry, LocalDate exit, SeniorityRules? rules, Explanation? why)
    {
        Percent share = SeniorityRules.Excluded(absence.Kind, rules);
        LocalDate first = LocalDate.Max(absence.Period.Start, entry);
        LocalDate last = LocalDate.Min(absence.Period.End, exit);
        if (share == Percent.Zero || last < first)
        {
            return 0;
        }

        Fraction months = MonthsOf(first, last);
        Months left = Months.FromExact(months * share.Exact);
        if (why is not null)
        {
            Bilingual label = absence.Kind.Label();
            why.Counted(new($"{label.French} : durée en mois", $"{label.English}: length in months"), Months.FromExact(months));
            why.Computed(new($"{label.French} : part non comptée", $"{label.English}: part left out"), $"{months} × {share.Exact}", left, SeniorityRules.SourceOf(absence.Kind, rules));
        }

        return left.Exact;
    }

    private static Fraction MonthsOf(LocalDate first, LocalDate last)
    {
        (int months, int days) = Quantieme.Between(first, last);
        LocalDate broken = Quantieme.AddMonths(first, months);
        return months + Fraction.Of(days, Period.DaysBetween(broken, Quantieme.AddMonths(first, months + 1)));
    }
}
