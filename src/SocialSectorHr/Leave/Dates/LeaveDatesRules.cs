using System.Text.Json.Serialization;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What an agreement sets on changing the dates of leave (règles de dates, C. trav. L3141-15). Null: the law's month.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeaveDatesRules : IMemberwise
{
    /// <summary>The calendar days before the departure by which a change is told; null for the law's month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are not whole days from 0 to 366.</exception>
    public Days? ChangeNotice
    {
        get;
        init => field = value is not { } days || (days >= Days.Zero && days <= Days.Of(366) && days.Exact.IsInteger)
            ? value
            : throw Refusal.OutOfRange(days, nameof(ChangeNotice), "whole days between 0 and 366");
    }

    /// <summary>The text that sets it.</summary>
    public LegalSource? Source { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text that sets it, or what it is about.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        Source?.Citation ?? (language == Language.French ? "règles de dates de congés" : "rules of the dates of leave");
}
