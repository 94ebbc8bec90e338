using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// A contract that ends with its project, of engineers and cadres (CDD à objet défini), C. trav. L1242-2 6° and L1242-8-2: 18 to 36 months,
/// never renewed.
/// </summary>
/// <remarks>
/// It needs an extended branch agreement or an enterprise agreement. Its term is the realisation of the object, after two months' notice
/// (L1243-5).
/// </remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record DefinedPurposeContract : TermContract, IMemberwise
{
    private const int Least = 18;
    private const int Most = 36;

    private DefinedPurposeContract(LocalDate start)
        : base(start)
    {
    }

    /// <summary>The least length the contract states, in whole months; 18 unless it says more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of months between 18 and 36.</exception>
    public Months MinimumLength
    {
        get;
        init => field = value.Exact >= Least && value.Exact <= Most && value.Exact.IsInteger
            ? value
            : throw Refusal.OutOfRange(value, nameof(MinimumLength), "a whole number of months between 18 and 36 (C. trav. L1242-8-2)");
    }

    = Months.Of(Least);

    /// <summary>
    /// The category of the post, by the status of the agreement; null if not said. Engineers and cadres only (C. trav. L1242-2 6°).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public StaffCategory? Category
    {
        get;
        init => field = value is not { } category || Enum.IsDefined(category) ? value : throw Refusal.Undefined(category, nameof(Category));
    }

    /// <summary>
    /// Whether an extended branch agreement or, failing that, an agreement of the firm allows it (C. trav. L1242-2 6°); null if not said.
    /// </summary>
    public bool? HasAgreement { get; init; }

    internal override FixedTermReason? KnownReason => FixedTermReason.DefinedPurpose;

    /// <summary>A defined-purpose contract.</summary>
    /// <param name="start">The first day of work.</param>
    /// <returns>The contract, with the least length of the law.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is not of the years 1 to 9800 of the ISO calendar.</exception>
    public static DefinedPurposeContract From(LocalDate start) => new(start.Iso());

    /// <summary>The kind, its first day and its least length.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public override string ToString(Language language) => language == Language.French
        ? $"CDD à objet défini à partir du {DateText.Write(Start, language)}, {MinimumLength.ToString(language)} au moins"
        : $"defined-purpose contract from {DateText.Write(Start, language)}, at least {MinimumLength.ToString(language)}";

    /// <summary>The end of the least length: that of the law, or what the contract states above it.</summary>
    internal LocalDate LeastEnd(FrenchLaw law, Explanation? why)
    {
        DatedValue<Months> least = law.On(LawDay, FixedTermLimits.DefinedPurposeMinimum);
        why?.Read(FixedTermLimits.DefinedPurposeMinimum, least);
        return DayNumberRule.End(
            Start,
            Math.Max(WholeMonths.Count(least.Value, nameof(least)), WholeMonths.Count(MinimumLength, nameof(MinimumLength))));
    }
}
