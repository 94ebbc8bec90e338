using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// When a defined-purpose contract may end (terme du CDD à objet défini): least length, ceiling, dates of a unilateral break, notice.
/// </summary>
/// <remarks>
/// The lengths run from the first day of work and the dates of a break from the conclusion: the first is one secondary source's reading.
/// Never renewed (C. trav. L1242-8-2). <c>default</c> has no days and explains that nothing was computed.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public readonly partial record struct DefinedPurposeTerm : IMemberwise
{
    private readonly DefinedPurposeQuestion? question;

    /// <summary>The least length, in months: 18, or what the contract states above it.</summary>
    public Months Minimum { get; }

    /// <summary>The maximum length, in months.</summary>
    public Months Maximum { get; }

    /// <summary>The last day of the least length: the contract does not end before it.</summary>
    public LocalDate MinimumEnd { get; }

    /// <summary>The last day of the maximum length: the contract does not go beyond it.</summary>
    public LocalDate CeilingEnd { get; }

    /// <summary>The least length from day to day: its months, days, weeks.</summary>
    public ContractLength MinimumLength => question is { } asked ? ContractLength.Between(asked.Contract.Start, MinimumEnd) : default;

    /// <summary>
    /// The first day on which either party may break it for a real and serious reason: 18 months after its conclusion (C. trav. L1243-1).
    /// </summary>
    public LocalDate FirstBreak { get; }

    /// <summary>
    /// Every day on which either party may so break it: at 18 months, then on each anniversary of the conclusion up to the ceiling.
    /// </summary>
    public IReadOnlyList<LocalDate> BreakDates => question is { } asked ? Breaks(asked.Contract, FirstBreak, CeilingEnd) : [];

    /// <summary>Whether it may be renewed: never (C. trav. L1242-8-2).</summary>
    public bool IsRenewable { get; }

    /// <summary>The least notice of its end, in months (C. trav. L1243-5).</summary>
    public Months Notice { get; }

    /// <summary>The last day on which notice may start so that it ends on <see cref="MinimumEnd"/>.</summary>
    public LocalDate LatestNoticeForMinimum { get; }

    /// <summary>The steps that lead to the dates.</summary>
    /// <returns>The explanation.</returns>
    public Explanation Explain() => Explanation.Of(
        new("Terme du CDD à objet défini", "Term of the defined-purpose contract"),
        question,
        static (asked, why) => _ = new DefinedPurposeTerm(asked, why));

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The least end and the ceiling.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => language == Language.French
        ? $"entre le {DateText.Write(MinimumEnd, language)} et le {DateText.Write(CeilingEnd, language)}"
        : $"between {DateText.Write(MinimumEnd, language)} and {DateText.Write(CeilingEnd, language)}";
}
