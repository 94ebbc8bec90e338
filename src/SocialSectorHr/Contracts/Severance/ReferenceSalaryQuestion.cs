using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>
/// What a reference salary is computed from: the sums of the months, so that nothing is copied; or an amount the caller gives.
/// </summary>
internal readonly record struct ReferenceSalaryQuestion : IQuestion
{
    private const int Short = 3;

    public ReferenceSalaryQuestion(IEnumerable<PaidGross> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        IReadOnlyList<PaidGross> list = months as IReadOnlyList<PaidGross> ?? [.. months];
        Count = list.Count is >= 1 and <= 12
            ? list.Count
            : throw Refusal.OutOfRange(list.Count, nameof(months), "between 1 and 12 months, the oldest first (C. trav. R1234-4)");
        for (int i = 0; i < Count; i++)
        {
            PaidGross month = list[i] ?? throw new ArgumentNullException(nameof(months), $"The month at index {i} is null.");
            Gross += month.Gross;
            if (i >= Count - LastCount)
            {
                LastGross += month.Gross;
                LastBonus += month.Bonus;
            }
        }
    }

    /// <summary>An amount whose months are not known: it is its own average.</summary>
    public ReferenceSalaryQuestion(Money given) => Gross = given;

    /// <summary>The months; zero for an amount given.</summary>
    public int Count { get; }

    public Money Gross { get; }

    /// <summary>The months of the shorter average.</summary>
    public int LastCount => Math.Min(Short, Count);

    public Money LastGross { get; }

    public Money LastBonus { get; }

    /// <summary>Whether both averages are the same: three months or fewer, without a bonus.</summary>
    public bool IsOneAverage => LastCount == Count && LastBonus == Money.Zero;

    /// <summary>The average tried; null for the better one.</summary>
    public ReferenceSalaryMethod? Reading { get; init; }

    public FrenchLaw? Law => null;
}
