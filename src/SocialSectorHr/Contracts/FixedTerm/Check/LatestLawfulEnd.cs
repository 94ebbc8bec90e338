using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>The last day a fixed-term contract may reach, renewals included (dernier terme licite), C. trav. L1242-8-1.</summary>
/// <remarks>
/// The eve of the same day number so many months later: a date, never a number of days. The same rule for a fixed term as for a trial is
/// practice (no ruling found). <c>default</c> has no day and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct LatestLawfulEnd : IMemberwise
{
    private readonly FixedTermQuestion? question;

    /// <summary>The ceiling, in months; null where none is known for the reason, or the reason is not open at the signature.</summary>
    public Months? Ceiling { get; }

    /// <summary>The last day, included; null where there is no ceiling.</summary>
    public LocalDate? Date { get; }

    /// <summary>Whether the reason is unknown, so that the ceiling is supposed.</summary>
    public bool IsAssumed => question?.Reason is null;

    /// <summary>Whether another reading has no ceiling at all: a season or a usage, unless the branch sets the length.</summary>
    public bool IsContested => question is { IsContested: true };

    /// <summary>Whether the contract, renewals included, ends on that day or before; null where there is no ceiling.</summary>
    public bool? IsWithin => Date is { } date && question is { } asked ? asked.Contract.FinalEnd <= date : null;

    /// <summary>
    /// The calendar days between the end of the contract, renewals included, and that day; negative beyond it, null where there is no
    /// ceiling.
    /// </summary>
    public Days? DaysLeft => Date is { } date && question is { } asked ? Days.Of(Period.DaysBetween(asked.Contract.FinalEnd, date)) : null;

    /// <summary>
    /// The last day under each ceiling a contract without a reason may have: 9, 18 and 24 months; the usual one is 18. Of a season or a
    /// usage: that of the letter of L1242-8-1, the usual one, and none.
    /// </summary>
    /// <returns>The days; a single one for any other reason, and where the branch sets the length.</returns>
    public Readings<LatestLawfulEnd> Readings() => question switch
    {
        { HasReadings: true } asked => new(
            [
                new(asked with { Reading = FixedTermLimits.ShortCeiling }),
                new(asked with { Reading = null }),
                new(asked with { Reading = FixedTermLimits.LongCeiling }),
            ],
            1,
            Order),
        { IsContested: true } asked => new(
            [new(asked with { WithoutCeiling = false }), new(asked with { WithoutCeiling = true })], 0, Order),
        _ => new([this], 0, Order),
    };

    /// <summary>The steps that lead to it.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Dernier terme du CDD dans sa durée maximale", "Latest end of the fixed term within its ceiling"),
        question,
        static (asked, why) => _ = new LatestLawfulEnd(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The day and its ceiling.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Date is { } date && Ceiling is { } ceiling
        ? $"{DateText.Write(date, language)} ({ceiling.ToString(language)})"
        : IsUnlimited ? language == Language.French ? "aucune limite" : "no limit"
        : language == Language.French ? "aucune limite connue" : "no known limit";

    /// <summary>Whether there is none, which is not to say that none is known.</summary>
    private bool IsUnlimited => question is { } asked && asked.Row.IsOpen(asked.On) && (asked.WithoutCeiling || asked.Row.HasNoCeiling);

    /// <summary>No day is later than any.</summary>
    private static int Order(LatestLawfulEnd a, LatestLawfulEnd b) =>
        (a.Date ?? LocalDate.MaxIsoValue).CompareTo(b.Date ?? LocalDate.MaxIsoValue);
}
