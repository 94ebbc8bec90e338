using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>
/// A fixed-term contract without a date, which ends with an absence, a season or a task (CDD à terme imprécis), C. trav. L1242-7.
/// </summary>
/// <remarks>
/// It must state a minimum length, or it is deemed permanent (Cass. soc. 28 September 2005 n° 03-44.757); the law sets no floor for it, no
/// ceiling, and no renewal.
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record UncertainTermContract : TermContract, IMemberwise
{
    private UncertainTermContract(LocalDate start, Period minimumLength)
        : base(start)
    {
        MinimumLength = minimumLength;
        (int months, int days) = WholeMonths.Split(minimumLength, nameof(minimumLength));
        MinimumEnd = DayNumberRule.End(start, months, days);
    }

    /// <summary>The minimum length the contract states.</summary>
    public Period MinimumLength { get; }

    /// <summary>The last day of the minimum length: the contract does not end before it, even if its object is over.</summary>
    public LocalDate MinimumEnd { get; }

    /// <summary>Why it was made (motif); null if unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in the list, or it is the defined purpose.</exception>
    public FixedTermReason? Reason
    {
        get;
        init => field = FixedTermContract.OfFixedTerm(value);
    }

    internal override FixedTermReason? KnownReason => Reason;

    /// <summary>A contract with a minimum length: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="minimumLength">Whole years, months, weeks and days; at least one day.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is not at least one whole day.</exception>
    public static UncertainTermContract From(LocalDate start, Period minimumLength) => new(start.Iso(), minimumLength);

    /// <summary>A contract with a minimum length in months: from day number to day number, the eve.</summary>
    /// <param name="start">The first day of work.</param>
    /// <param name="minimumLength">A whole number of months, one or more.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The months are not whole, or less than one.</exception>
    public static UncertainTermContract From(LocalDate start, Months minimumLength) =>
        new(start.Iso(), Period.FromMonths(WholeMonths.Count(minimumLength, nameof(minimumLength))));

    /// <summary>The kind, its first day and the end of its minimum length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD à terme imprécis à partir du {DateText.Write(Start, language)}, jusqu'au {DateText.Write(MinimumEnd, language)} au moins"
        : $"fixed-term contract of uncertain term from {DateText.Write(Start, language)}, "
            + $"at least until {DateText.Write(MinimumEnd, language)}";
}
