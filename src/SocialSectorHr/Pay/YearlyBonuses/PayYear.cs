using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What a calendar year of an employment pays in all (brut de l'année): its months, the payments beyond twelve, the yearly
/// bonuses.</summary>
/// <remarks>
/// In euros, to the cent, by the day of payment: what an earlier year leaves to be caught up is in the year that pays it, an exit aside. A
/// thirteenth month is
/// either among the payments of the pay or among the bonuses, not both. Absences are not looked at.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed partial record PayYear : IMemberwise
{
    private readonly PayYearQuestion question;

    /// <summary>The calendar year.</summary>
    public int Year => question.Year;

    /// <summary>The months, and the payments beyond twelve for their share.</summary>
    public PeriodPay Period { get; }

    /// <summary>The yearly bonuses paid in the year; null where what an exit leaves of one of them is not known.</summary>
    public Money? Bonuses { get; }

    /// <summary>Everything; null where the bonuses are not known.</summary>
    public Money? Total => Period.Total + Bonuses;

    /// <summary>The steps of the computation.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of<PayYearQuestion>(
        new("Salaire brut de l'année", "Gross pay of the year"), question, static (asked, why) => _ = new PayYear(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The year and what it pays.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string total = Total?.ToString(language)
            ?? (french ? $"{Period.Total.ToString(language)} sans les primes" : $"{Period.Total.ToString(language)} without the bonuses");
        return FormattableString.Invariant($"{Year}{(french ? NumberText.Space : string.Empty)}: {total}");
    }
}
