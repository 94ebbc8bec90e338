using System.Collections;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The hours of several years with the same schedule, RTT days and leave, oldest first (bilans annuels).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed class YearBalances : IReadOnlyList<YearBalance>, IMemberwise
{
    private readonly YearBalance[] years;

    internal YearBalances(YearBalance[] years) => this.years = years;

    /// <summary>How many years there are.</summary>
    public int Count => years.Length;

    /// <summary>The years whose hours, solidarity included, are more than the legal year.</summary>
    public IReadOnlyList<int> YearsOverLegalYear =>
        [.. years.Where(static year => year.Hours.ExceedsLegalYear).Select(static year => year.Year)];

    /// <summary>A year, oldest first.</summary>
    /// <param name="index">Which year, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public YearBalance this[int index] => Items.At(years, index);

    /// <inheritdoc/>
    public IEnumerator<YearBalance> GetEnumerator() => ((IEnumerable<YearBalance>)years).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>A balance a year, separated by semicolons.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(
        language == Language.French ? $"{NumberText.Space}; " : "; ", years.Select(year => year.ToString(language)));
}
