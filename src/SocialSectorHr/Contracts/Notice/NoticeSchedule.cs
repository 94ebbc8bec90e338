using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The lengths of notice of an agreement or an employer, row by row (barème de préavis).</summary>
/// <remarks>A row that names the employee's group comes before one for everybody; among equals the first that fits applies.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record NoticeSchedule : IMemberwise
{
    private NoticeSchedule(IReadOnlyList<NoticeRow> rows) => Rows = rows;

    /// <summary>The rows.</summary>
    public IReadOnlyList<NoticeRow> Rows { get; }

    /// <summary>The groups that the rows name, each once.</summary>
    public IReadOnlyList<AgreementGroup> Groups => ValueList.Of(Rows.SelectMany(static row => row.Groups).Distinct());

    /// <summary>A schedule.</summary>
    /// <param name="rows">The rows, at least one.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public static NoticeSchedule Of(params IEnumerable<NoticeRow> rows)
    {
        IReadOnlyList<NoticeRow> copy = ValueList.Required(rows);
        return copy.Count > 0
            ? new(copy)
            : throw new ArgumentException($"{nameof(rows)} is empty: a schedule of notice has at least one row.", nameof(rows));
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The rows.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join("; ", Rows.Select(row => row.ToString(language)));

    /// <summary>The row that applies; null where the schedule says nothing.</summary>
    internal NoticeRow? Find(TerminationKind kind, StaffCategory category, AgreementGroup? group, Months seniority)
    {
        NoticeRow? general = null;
        for (int i = 0; i < Rows.Count; i++)
        {
            NoticeRow row = Rows[i];
            if (!row.Concerns(kind, category, seniority))
            {
                continue;
            }

            if (group is not null && row.Names(group))
            {
                return row;
            }

            general ??= row.Groups.Count == 0 ? row : null;
        }

        return general;
    }

    internal bool Knows(AgreementGroup group)
    {
        for (int i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Names(group))
            {
                return true;
            }
        }

        return false;
    }
}
