using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>Where an employee stands in an agreement (classement): the category, the group, earlier years in another category.</summary>
/// <remarks>A category alone is one: it converts.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record StaffPosition : IMemberwise
{
    // Made once: an answer costs no allocation.
    private static readonly StaffPosition[] Plain =
    [
        new() { Category = StaffCategory.WorkerOrEmployee },
        new() { Category = StaffCategory.TechnicianOrSupervisor },
        new() { Category = StaffCategory.Executive },
    ];

    /// <summary>The category, by the status of the agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public required StaffCategory Category
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw Refusal.Undefined(value, nameof(Category));
    }

    /// <summary>The group that the agreement singles out; null for none.</summary>
    public AgreementGroup? Group { get; init; }

    /// <summary>The first day as a cadre, where earlier years were not as one; null where the whole career was in the category.</summary>
    public LocalDate? ExecutiveSince { get; init => field = value.Iso(nameof(ExecutiveSince)); }

    /// <summary>The day of birth, for the limits of age; null where it is not known.</summary>
    public LocalDate? BornOn { get; init => field = value.Iso(nameof(BornOn)); }

    /// <summary>A category alone.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not defined.</exception>
    public static implicit operator StaffPosition(StaffCategory category) => Of(category);

    /// <summary>A category alone.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The position; change it with <c>with</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not defined.</exception>
    public static StaffPosition Of(StaffCategory category) =>
        Enum.IsDefined(category) ? Plain[(int)category] : throw Refusal.Undefined(category, nameof(category));

    /// <summary>A category and a group.</summary>
    /// <param name="category">The category.</param>
    /// <param name="group">The group that the agreement singles out.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The category is not defined.</exception>
    public static StaffPosition Of(StaffCategory category, AgreementGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Of(category) with { Group = group };
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The category and the group.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Group is { } group ? $"{Category.Label(language)}, {group.ToString(language)}" : Category.Label(language);
}
