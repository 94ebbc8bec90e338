using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The paid leave of a full year that an agreement gives (congés annuels conventionnels).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record AnnualLeaveRules : IMemberwise
{
    /// <summary>The right, at least that of the law.</summary>
    public required PaidLeaveRight Right { get; init => field = value ?? throw new ArgumentNullException(nameof(Right)); }

    /// <summary>The days that come on top by months of their own (ALISFA: one a month from October to May); null for none.</summary>
    /// <remarks>In proportion to a part time.</remarks>
    public LeaveDays? More { get; init; }

    /// <summary>The text of the days on top.</summary>
    public LegalSource? MoreSource { get; init; }

    /// <summary>The text.</summary>
    public required LegalSource Source { get; init => field = value ?? throw new ArgumentNullException(nameof(Source)); }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The days of a year.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => More is { } more
        ? $"{Right.Annual.ToString(language)} + {more.ToString(language)}"
        : Right.Annual.ToString(language);
}
