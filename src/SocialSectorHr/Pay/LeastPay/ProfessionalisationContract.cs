using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The age and the level that make the least pay of a contract of professionalisation (contrat de professionnalisation).</summary>
/// <remarks>C. trav. D6325-15 under 26, L6325-9 and D6325-18 from 26 on. Compared by value.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record ProfessionalisationContract : IMemberwise
{
    private ProfessionalisationContract(int age, bool isQualified) => (Age, IsQualified) = (age, isQualified);

    /// <summary>The age in whole years, as it counts: from the first day of the month after the birthday.</summary>
    public int Age { get; }

    /// <summary>
    /// Whether a qualification at least of the level of a professional baccalaureate is held; a general one is read as none [one secondary
    /// source].
    /// </summary>
    public bool IsQualified { get; }

    /// <summary>A contract of professionalisation.</summary>
    /// <param name="age">The age in whole years, as it counts: from the first day of the month after the birthday; 16 to 99.</param>
    /// <param name="isQualified">Whether a qualification at least of the level of a professional baccalaureate is held.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age cannot be.</exception>
    public static ProfessionalisationContract Of(int age, bool isQualified) => age is >= 16 and <= 99
        ? new(age, isQualified)
        : throw Refusal.OutOfRange(age, nameof(age), "between 16 and 99 years");

    /// <summary>A contract of professionalisation by the birthday.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="isQualified">Whether a qualification at least of the level of a professional baccalaureate is held.</param>
    /// <param name="on">A day of the month paid: a birthday counts from the first day of the next month (C. trav. D6325-16).</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age cannot be.</exception>
    public static ProfessionalisationContract Born(LocalDate birth, bool isQualified, LocalDate on) =>
        Of(AgeThatCounts.InMonth(on.Iso(), birth.Iso()), isQualified);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The age and the level.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string age = Age.ToString(CultureInfo.InvariantCulture);
        bool french = language == Language.French;
        string qualified = !IsQualified ? string.Empty : french ? ", qualifié" : ", qualified";
        return french ? $"contrat de professionnalisation, {age} ans{qualified}" : $"contract of professionalisation, {age} years{qualified}";
    }
}
