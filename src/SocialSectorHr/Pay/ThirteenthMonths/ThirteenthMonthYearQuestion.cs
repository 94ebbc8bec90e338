using System.Globalization;
using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What a year of thirteenth month is computed from.</summary>
internal readonly record struct ThirteenthMonthYearQuestion : IQuestion
{
    public ThirteenthMonthYearQuestion(ThirteenthMonth term, Days suspended, int year, LocalDate entry, ThirteenthMonthRules? rules)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (suspended < Days.Zero || !suspended.Exact.IsInteger)
        {
            throw Refusal.OutOfRange(suspended, nameof(suspended), "a whole number of days, zero or more");
        }

        if (year < entry.Year || year > 9998)
        {
            string first = entry.Year.ToString(CultureInfo.InvariantCulture);
            throw Refusal.OutOfRange(year, nameof(year), $"the year of entry ({first}) or a later one");
        }

        (Term, Suspended, Year, Entry, Rules) = (term, (int)suspended.Exact.Numerator, year, entry, rules);
        if (!Enum.IsDefined(Proration))
        {
            throw Refusal.Undefined(Proration, nameof(rules));
        }
    }

    public ThirteenthMonth Term { get; }

    /// <summary>The days of suspension before the seniority is reached.</summary>
    public int Suspended { get; }

    public int Year { get; }

    public LocalDate Entry { get; }

    public ThirteenthMonthRules? Rules { get; }

    public ThirteenthMonthProration Proration => Rules?.Proration ?? ThirteenthMonthProration.CalendarDays;

    public ThirteenthMonthStart From => Rules?.From ?? ThirteenthMonthStart.Entry;

    public FrenchLaw? Law => null;

    /// <summary>The same, by another reading; the question whether suspensions count stays as it is.</summary>
    public ThirteenthMonthYearQuestion By(ThirteenthMonthProration? proration, ThirteenthMonthStart? from) =>
        new(Term, Days.Of(Suspended), Year, Entry, (Rules ?? new()) with { Proration = proration, From = from });
}
