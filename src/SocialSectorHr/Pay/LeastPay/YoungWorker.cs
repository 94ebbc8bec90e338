using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// The age and the time in the branch of an ordinary worker, whose SMIC is lower before 18 (jeune travailleur), C. trav. D3231-3.
/// </summary>
/// <remarks>Not for apprentices nor contracts of professionalisation. Compared by value.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record YoungWorker : IMemberwise
{
    private YoungWorker(int age, Months inBranch) => (Age, InBranch) = (age, inBranch);

    /// <summary>The age in whole years.</summary>
    public int Age { get; }

    /// <summary>The months of work in the branch: after six of them the SMIC is whole.</summary>
    public Months InBranch { get; }

    /// <summary>A worker.</summary>
    /// <param name="age">The age in whole years; 14 to 99.</param>
    /// <param name="inBranch">The months of work in the branch, zero or more.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age or the months cannot be.</exception>
    public static YoungWorker Of(int age, Months inBranch = default)
    {
        if (age is < 14 or > 99)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 14 and 99 years");
        }

        return inBranch >= Months.Zero
            ? new(age, inBranch)
            : throw Refusal.OutOfRange(inBranch, nameof(inBranch), "zero or more months");
    }

    /// <summary>A worker by the birthday.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="inBranch">The months of work in the branch on that day, zero or more.</param>
    /// <param name="on">The day.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age or the months cannot be.</exception>
    public static YoungWorker Born(LocalDate birth, Months inBranch, LocalDate on) => Of(AgeThatCounts.On(on.Iso(), birth.Iso()), inBranch);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The age and the months in the branch.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string age = Age.ToString(CultureInfo.InvariantCulture);
        return language == Language.French
            ? $"{age} ans, {InBranch.ToString(language)} dans la branche"
            : $"{age} years, {InBranch.ToString(language)} in the branch";
    }
}
