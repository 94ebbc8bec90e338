using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The telework that is promised (télétravail annoncé): days a year, a month or a week, and the least presence on site.</summary>
/// <remarks>
/// Telework is voluntary and rests on a collective agreement, a charter, or an agreement with the employee (C. trav. L1222-9); the Labour
/// Code fixes no number of days and no pro-rata. A day of telework is a day worked. For public servants another text applies, which is not
/// read here.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record TeleworkPromise : IMemberwise
{
    private TeleworkPromise(Days days, CountingPeriod per) => (Days, Per) = (days, per);

    /// <summary>The days of telework of the period; exact.</summary>
    public Days Days { get; private init; }

    /// <summary>What they are counted by.</summary>
    public CountingPeriod Per { get; }

    /// <summary>The least presence on site; zero where none is asked.</summary>
    public Days MinimumPresence { get; private init; }

    /// <summary>What the presence is counted by: the month or the week.</summary>
    public CountingPeriod PresencePer { get; private init; } = CountingPeriod.Month;

    /// <summary>
    /// The days of a full year: those of the year, or twelve months; null for a promise by the week, which depends on the weeks worked.
    /// </summary>
    public Days? PerFullYear => Per switch
    {
        CountingPeriod.Year => Days,
        CountingPeriod.Month => Days * 12,
        _ => null,
    };

    /// <summary>So many days a year.</summary>
    /// <param name="days">The days; more than 0 and at most 366.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a year.</exception>
    public static TeleworkPromise PerYear(Days days) => new(Within(days, 366, nameof(days)), CountingPeriod.Year);

    /// <summary>So many days a month.</summary>
    /// <param name="days">The days; more than 0 and at most 31.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a month.</exception>
    public static TeleworkPromise PerMonth(Days days) => new(Within(days, 31, nameof(days)), CountingPeriod.Month);

    /// <summary>So many days a week.</summary>
    /// <param name="days">The days; more than 0 and at most 6.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a week.</exception>
    public static TeleworkPromise PerWeek(Days days) => new(Within(days, 6, nameof(days)), CountingPeriod.Week);

    /// <summary>So many weeks a year at so many days: 44 weeks at 2.5 days are 110 days.</summary>
    /// <param name="weeks">The weeks; more than 0 and at most 53.</param>
    /// <param name="daysPerWeek">The days of each; more than 0 and at most 6.</param>
    /// <returns>The promise, by the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The weeks or the days cannot be those of a year.</exception>
    public static TeleworkPromise PerYear(Weeks weeks, Days daysPerWeek) => weeks > Weeks.Zero && weeks <= Weeks.Of(53)
        ? PerYear(Days.FromExact(weeks.Exact * Within(daysPerWeek, 6, nameof(daysPerWeek)).Exact))
        : throw Refusal.OutOfRange(weeks, nameof(weeks), "more than 0 and at most 53 weeks");

    /// <summary>The weeks that the days of a year fill at so many a week: 110 days at 2.5 are 44 weeks.</summary>
    /// <param name="daysPerWeek">The days of a week; more than 0 and at most 6.</param>
    /// <returns>The weeks, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of a week.</exception>
    /// <exception cref="InvalidOperationException">The promise is by the week.</exception>
    public Weeks WeeksAt(Days daysPerWeek) => PerFullYear is { } year
        ? Weeks.FromExact(year.Exact / Within(daysPerWeek, 6, nameof(daysPerWeek)).Exact)
        : throw new InvalidOperationException("The promise is by the week: it has no days of the year to share into weeks.");

    /// <summary>The same promise with a least presence on site.</summary>
    /// <param name="days">The days on site; zero or more, at most 31 a month or 7 a week.</param>
    /// <param name="per">The month or the week.</param>
    /// <returns>The changed promise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days cannot be those of the period, or the period is the year.</exception>
    public TeleworkPromise OnSiteAtLeast(Days days, CountingPeriod per = CountingPeriod.Month)
    {
        if (per is not (CountingPeriod.Month or CountingPeriod.Week))
        {
            throw Refusal.OutOfRange(per, nameof(per), "the month or the week");
        }

        int most = per == CountingPeriod.Month ? 31 : 7;
        return days >= Days.Zero && days <= Days.Of(most)
            ? this with { MinimumPresence = days, PresencePer = per }
            : throw Refusal.OutOfRange(days, nameof(days), $"between 0 and {most} days {per.Label().English}");
    }

    /// <summary>The promise of a part-time post, in proportion of the hours; the least presence stays. No text imposes it.</summary>
    /// <param name="week">The weekly hours of the part-time post; more than 0 h.</param>
    /// <param name="fullTimeWeek">The weekly hours of the full time that the promise is made for.</param>
    /// <returns>The promise, exact: it is rounded with its share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are not above 0 h and at most those of full time.</exception>
    public TeleworkPromise ForPartTime(Hours week, Hours fullTimeWeek) => week > Hours.Zero && week <= fullTimeWeek
        ? this with { Days = Days * (week / fullTimeWeek) }
        : throw Refusal.OutOfRange(week, nameof(week), $"more than 0 h and at most the full time of {fullTimeWeek}");

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days, and the least presence where there is one.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string days = $"{Days.ToString(language)} {(french ? "de télétravail" : "of telework")} {Per.Label().ToString(language)}";
        string onSite = $"{MinimumPresence.ToString(language)} {(french ? "sur site" : "on site")}";
        return MinimumPresence == Days.Zero ? days : $"{days}, {onSite} {PresencePer.Label().ToString(language)}";
    }

    /// <summary>The least presence of a month, exact, of so many days worked among those planned.</summary>
    internal Fraction Presence(Fraction worked, Fraction planned, int daysPerWeek, Explanation? why)
    {
        Bilingual label = new("présence minimale sur site", "least presence on site");
        if (PresencePer == CountingPeriod.Week)
        {
            Fraction ofWeeks = MinimumPresence.Exact * worked / daysPerWeek;
            why?.Computed(label, $"{MinimumPresence} × {worked} / {daysPerWeek}", Days.FromExact(ofWeeks));
            return ofWeeks;
        }

        if (planned == 0)
        {
            return 0;
        }

        Fraction presence = MinimumPresence.Exact * worked / planned;
        why?.Computed(label, $"{MinimumPresence} × {worked} / {planned}", Days.FromExact(presence));
        return presence;
    }

    /// <summary>The least presence of a month, rounded; a whole month is not, nor a presence by the week unless the rules say so.</summary>
    internal Fraction RoundedPresence(Fraction worked, Fraction planned, int daysPerWeek, TeleworkRules? rules, Explanation? why)
    {
        if (MinimumPresence == Days.Zero)
        {
            return 0;
        }

        Fraction exact = Presence(worked, planned, daysPerWeek, why);
        if (PresencePer == CountingPeriod.Month ? worked == planned : rules?.PresenceRounding is null)
        {
            return exact;
        }

        DayRounding rounding = rules?.PresenceRounding ?? DayRounding.DayNearest;
        Fraction rounded = rounding.Apply(exact);
        why?.Chosen(rounding.Label(), Days.FromExact(rounded), Choice.Reason(rules?.PresenceRounding is not null), rules?.Source);
        return rounded;
    }

    private static Days Within(Days days, int most, string parameter) => days > Days.Zero && days <= Days.Of(most)
        ? days
        : throw Refusal.OutOfRange(days, parameter, $"more than 0 and at most {most} days");
}
