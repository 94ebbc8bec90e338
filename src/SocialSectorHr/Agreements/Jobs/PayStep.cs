using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>One step of a grid (échelon): the coefficient from so many years on.</summary>
/// <param name="Years">The full years after which it is reached.</param>
/// <param name="Coefficient">The coefficient, in points.</param>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct PayStep(int Years, Points Coefficient) : IMemberwise
{
    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The years and the coefficient.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string years = NumberText.Fixed(Years, 0, language);
        return language == Language.French
            ? $"{Coefficient.ToString(language)} après {years} an(s)"
            : $"{Coefficient.ToString(language)} after {years} year(s)";
    }
}
