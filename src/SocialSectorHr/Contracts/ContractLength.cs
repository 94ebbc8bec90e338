using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>How long a contract lasts, both days counted (durée): months and days, calendar days, weeks.</summary>
/// <remarks>
/// Whole months run from a day number to the eve of the same one (Cass. soc. 15 March 2006 n° 04-44.544); a day number the last month lacks is its last day,
/// by analogy (unverified). Nothing is rounded. <c>default</c> lasts nothing.
/// </remarks>
public readonly record struct ContractLength
{
    private readonly bool isComputed;

    private ContractLength(LocalDate start, LocalDate end)
    {
        (Start, End) = (start, end);
        (Months, Days, CalendarDays) = Compute(start, end, null);
        isComputed = true;
    }

    /// <summary>The first day, counted.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, counted.</summary>
    public LocalDate End { get; }

    /// <summary>The whole months.</summary>
    public int Months { get; }

    /// <summary>The days after the whole months: zero to thirty.</summary>
    public int Days { get; }

    /// <summary>All days, both ends counted (jours calendaires).</summary>
    public int CalendarDays { get; }

    /// <summary>The whole weeks in the calendar days.</summary>
    public int WholeWeeks => CalendarDays / 7;

    /// <summary>The days after the whole weeks: zero to six.</summary>
    public int DaysAfterWeeks => CalendarDays % 7;

    /// <summary>The length of a period.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <returns>The length.</returns>
    public static ContractLength Of(DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period.Start, period.End);
    }

    /// <summary>The steps of the count.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain()
    {
        Bilingual title = new("Durée du contrat", "Length of the contract");
        if (!isComputed)
        {
            return Explanation.OfDefault(title);
        }

        Explanation why = new(title);
        _ = Compute(Start, End, why);
        return why;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>7 mois et 20 jours</c>, <c>7 months and 20 days</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string months = SocialSectorHr.Months.Of(Months).ToString(language);
        string days = Of(Days, language);
        return (Months, Days) switch
        {
            (0, _) => days,
            (_, 0) => months,
            _ => $"{months} {(language == Language.French ? "et" : "and")} {days}",
        };
    }

    internal static ContractLength Between(LocalDate start, LocalDate end) => new(start, end);

    private static string Of(int days, Language language) => UnitText.Write(days, language, "jour", "jours", "day", "days");

    private static (int Months, int Days, int CalendarDays) Compute(LocalDate start, LocalDate end, Explanation? why)
    {
        (int months, int days) = Quantieme.Between(start, end);
        int calendarDays = Period.DaysBetween(start, end) + 1;
        if (why is not null)
        {
            (int weeks, int rest) = Math.DivRem(calendarDays, 7);
            why.Given(new("premier jour", "first day"), start);
            why.Given(new("dernier jour", "last day"), end);
            DayNumberRule.Explain(start, months, days, isTrial: false, why);
            why.Counted(new("mois entiers", "whole months"), SocialSectorHr.Months.Of(months), CaseLaw.Soc_2006_03_15_04_44544);
            why.Counted(new("jours restants", "days after them"), SocialSectorHr.Days.Of(days));
            why.Counted(new("semaines entières", "whole weeks"), Weeks.Of(weeks));
            why.Counted(new("jours après les semaines", "days after the weeks"), SocialSectorHr.Days.Of(rest));
            why.Computed(new("jours calendaires", "calendar days"), $"{weeks} × 7 + {rest}", SocialSectorHr.Days.Of(calendarDays));
        }

        return (months, days, calendarDays);
    }
}
