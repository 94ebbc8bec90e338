using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>How long a contract lasts, both days counted (durée): months and days, calendar days, weeks.</summary>
/// <remarks>
/// Whole months run from a day number to the eve of the same one (Cass. soc. 15 March 2006 n° 04-44.544); a day number the last month lacks
/// is its last day, by analogy (unverified). Nothing is rounded. <c>default</c> lasts nothing.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct ContractLength : IMemberwise
{
    private readonly ContractLengthQuestion? question;

    /// <summary>The first day, counted.</summary>
    public LocalDate Start => question?.Start ?? default;

    /// <summary>The last day, counted.</summary>
    public LocalDate End => question?.End ?? default;

    /// <summary>The whole months.</summary>
    public Months Months { get; }

    /// <summary>The days after the whole months: zero to thirty.</summary>
    public Days Days { get; }

    /// <summary>All days, both ends counted (jours calendaires).</summary>
    public Days CalendarDays { get; }

    /// <summary>The whole weeks in the calendar days.</summary>
    public Weeks WholeWeeks { get; }

    /// <summary>The days after the whole weeks: zero to six.</summary>
    public Days DaysAfterWeeks { get; }

    /// <summary>The length of a period.</summary>
    /// <param name="period">The period, both days included.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static ContractLength Of(DateInterval period)
    {
        _ = period.Iso().End.Iso(nameof(period));
        return Between(period.Start, period.End);
    }

    /// <summary>The steps of the count.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Durée du contrat", "Length of the contract"), question, static (asked, why) => _ = new ContractLength(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>7 mois et 20 jours</c>, <c>7 months and 20 days</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string months = Months.ToString(language);
        string days = UnitText.Write(Days.Exact, language, "jour", "jours", "day", "days");
        return Months == Months.Zero ? days
            : Days == Days.Zero ? months
            : $"{months} {(language == Language.French ? "et" : "and")} {days}";
    }

    internal static ContractLength Between(LocalDate start, LocalDate end) => new(new ContractLengthQuestion(start, end));
}
