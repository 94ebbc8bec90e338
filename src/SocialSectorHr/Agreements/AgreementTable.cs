using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>What an agreement sets on a topic, by category and group (barème d'une convention).</summary>
/// <remarks>A row that names the employee's group comes before one for everybody; among equals the first that fits applies.</remarks>
/// <typeparam name="T">The rules of the topic.</typeparam>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AgreementTable<T> : IMemberwise
    where T : class
{
    /// <summary>The rows.</summary>
    public required IReadOnlyList<AgreementRow<T>> Rows { get; init => field = ValueList.Of(value); }

    /// <summary>The rules of an employee; null where the agreement says nothing of that category.</summary>
    /// <param name="position">The category, and the group if there is one.</param>
    /// <returns>The rules.</returns>
    public T? For(StaffPosition position)
    {
        ArgumentNullException.ThrowIfNull(position);
        AgreementRow<T>? general = null;
        for (int i = 0; i < Rows.Count; i++)
        {
            AgreementRow<T> row = Rows[i];
            if (!row.Concerns(position.Category))
            {
                continue;
            }

            if (position.Group is { } group && row.Groups.Holds(group))
            {
                return row.Rules;
            }

            general ??= row.Groups.Count == 0 ? row : null;
        }

        return general?.Rules;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rows.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join("; ", Rows.Select(row => row.ToString(language)));
}
