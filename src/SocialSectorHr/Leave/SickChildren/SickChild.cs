using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A sick child of an employee (enfant malade), C. trav. L1225-61.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record SickChild : IMemberwise
{
    private SickChild(int age, int childrenUnder16) => (Age, ChildrenUnder16) = (age, childrenUnder16);

    /// <summary>The child's age in whole years.</summary>
    public int Age { get; }

    /// <summary>The employee's children under 16, this one included if it is.</summary>
    public int ChildrenUnder16 { get; }

    /// <summary>Whether the child is disabled: agreements then have another limit of age.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>A sick child.</summary>
    /// <param name="age">The age in whole years; 0 to 60.</param>
    /// <param name="childrenUnder16">The employee's children under 16, this one included if it is; 0 to 30.</param>
    /// <returns>The child.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age or the children cannot be.</exception>
    public static SickChild Of(int age, int childrenUnder16)
    {
        if (age is < 0 or > 60)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 0 and 60");
        }

        int least = age < 16 ? 1 : 0;
        return childrenUnder16 < least || childrenUnder16 > 30
            ? throw Refusal.OutOfRange(childrenUnder16, nameof(childrenUnder16), $"between {least} and 30, the sick child counted if it is under 16")
            : new(age, childrenUnder16);
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The age.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        language == Language.French ? $"enfant malade de {NumberText.Fixed(Age, 0, language)} an(s)" : $"sick child of {NumberText.Fixed(Age, 0, language)}";
}
