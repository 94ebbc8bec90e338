using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The daily allowances of Social Security during a stop (indemnités journalières): CSS L323-1 s., L433-1 s.</summary>
/// <remarks>
/// Gross, in euros, each day to the cent (one cent aside: fund and payroll round otherwise [C]). Not looked at: the hours or the
/// contributions
/// that open the right (R313-3), a month not worked whole (R323-8), seasonal work, allowances of earlier stops, the scheme of Mayotte,
/// maternity.
/// The day of an accident at work is paid by the employer: the stop begins on the next one. <c>default</c> explains that nothing was
/// computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct DailyAllowance : IMemberwise
{
    private readonly DailyAllowanceQuestion? question;
    private readonly int firstDays;

    /// <summary>The most that each month of pay counts, in euros; null for an accident at work, where the pay of a day has a
    /// ceiling.</summary>
    public Money? MonthlyCeiling { get; }

    /// <summary>The allowance of a day; of an accident at work, in the first 28 days.</summary>
    public Money Daily { get; }

    /// <summary>The allowance of a day from the twenty-ninth of an accident at work on; otherwise the same.</summary>
    public Money DailyLater { get; }

    /// <summary>The days of waiting, in calendar days; none for an accident at work.</summary>
    public Days WaitingDays { get; }

    /// <summary>The days of the stop with an allowance, in calendar days.</summary>
    public Days PaidDays { get; }

    /// <summary>The first day with an allowance; null where there is none.</summary>
    public LocalDate? FirstPaidDay => question is { } asked && PaidDays > Days.Zero
        ? asked.First.PlusDays((int)WaitingDays.Exact.Numerator)
        : null;

    /// <summary>The days of the stop, from its first one, at <see cref="Daily"/>.</summary>
    internal int DaysAtFirst => Daily == DailyLater ? int.MaxValue : firstDays;

    /// <summary>All the allowances of the stop.</summary>
    public Money Total
    {
        get
        {
            Fraction first = Fraction.Min(firstDays, PaidDays.Exact);
            return Money.FromExact((Daily.Exact * first) + (DailyLater.Exact * (PaidDays.Exact - first)));
        }
    }

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Indemnités journalières", "Daily allowances"), question, static (asked, why) => _ = new DailyAllowance(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The allowance of a day and its days.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string day = language == Language.French ? "par jour" : "a day";
        string later = Daily == DailyLater ? string.Empty : $", {(language == Language.French ? "puis" : "then")} {DailyLater.ToString(language)}";
        return $"{Daily.ToString(language)} {day}{later} ({PaidDays.ToString(language)})";
    }
}
