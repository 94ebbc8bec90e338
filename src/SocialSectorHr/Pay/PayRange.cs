using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A gross pay announced between two bounds, or exactly (fourchette de salaire).</summary>
/// <remarks>A bound that is not announced is null. <c>default</c> announces nothing.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct PayRange : IMemberwise
{
    internal PayRange(GrossPay? low, GrossPay? high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lower bound; null where the pay is only said to go up to an amount.</summary>
    public GrossPay? Low { get; }

    /// <summary>The upper bound; null where the pay is only said to start from an amount.</summary>
    public GrossPay? High { get; }

    /// <summary>The pay, where it is one amount; otherwise null.</summary>
    public GrossPay? Exact => Low is not null && Low == High ? Low : null;

    /// <summary>The middle of the monthly bounds, in euros a month; null where a bound is missing.</summary>
    public Money? MonthlyMidpoint => Low is { } low && High is { } high ? (low.Monthly + high.Monthly) / 2 : null;

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The pay, or its bounds.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Exact is { } exact
        ? exact.ToString(language)
        : $"{Low?.Monthly.ToString(language) ?? "…"} – {High?.Monthly.ToString(language) ?? "…"}";
}
