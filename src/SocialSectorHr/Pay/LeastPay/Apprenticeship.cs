using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>An apprentice's age and year, which make the least pay (contrat d'apprentissage), C. trav. D6222-26.</summary>
/// <remarks>
/// The years done before, with another employer or at another age, count (C. trav. D6222-31). Not looked at: the last pay of an earlier
/// contract (D6222-29), which a new one may not go below; a fourth year. Compared by value.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record Apprenticeship : IMemberwise
{
    private Apprenticeship(int age, int year) => (Age, Year) = (age, year);

    /// <summary>The age in whole years, as it counts: from the first day of the month after the birthday.</summary>
    public int Age { get; }

    /// <summary>The year of apprenticeship, 1 to 3.</summary>
    public int Year { get; }

    /// <summary>Whether the contract, of a year at most, leads to a related diploma of the same level: 15 points more (D6222-30).</summary>
    public bool IsSameLevel { get; init; }

    /// <summary>Whether it leads to a professional licence: the rates of the second year from the first on (D6222-32).</summary>
    public bool IsProfessionalLicence { get; init; }

    /// <summary>An apprentice of so many years.</summary>
    /// <param name="age">The age in whole years, as it counts: from the first day of the month after the birthday; 14 to 99.</param>
    /// <param name="year">The year of apprenticeship, 1 to 3.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age or the year cannot be.</exception>
    public static Apprenticeship Of(int age, int year)
    {
        if (age is < 14 or > 99)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 14 and 99 years");
        }

        return year is >= 1 and <= 3
            ? new(age, year)
            : throw Refusal.OutOfRange(year, nameof(year), "between 1 and 3: the years that the decree names (C. trav. D6222-26)");
    }

    /// <summary>An apprentice by the birthday.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="year">The year of apprenticeship on that day, 1 to 3.</param>
    /// <param name="on">A day of the month paid: a birthday counts from the first day of the next month (C. trav. D6222-31).</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age or the year cannot be.</exception>
    public static Apprenticeship Born(LocalDate birth, int year, LocalDate on) => Of(AgeThatCounts.InMonth(on.Iso(), birth.Iso()), year);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The age and the year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        (string age, string year) = (Age.ToString(CultureInfo.InvariantCulture), Year.ToString(CultureInfo.InvariantCulture));
        return language == Language.French ? $"apprenti de {age} ans, année {year}" : $"apprentice of {age}, year {year}";
    }
}
