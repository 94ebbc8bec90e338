using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the base of the tenth is computed from.</summary>
internal readonly record struct LeavePayBaseQuestion : IQuestion
{
    public LeavePayBaseQuestion(DateInterval period, IEnumerable<LeavePayItem> items, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(law);
        (First, Last, Items, Law) = (period.Start, period.End, ValueList.Of(items), law);
    }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public IReadOnlyList<LeavePayItem> Items { get; }

    public FrenchLaw Law { get; }

    /// <summary>Whether the share of sickness is known, where there is some.</summary>
    public bool IsKnown => Items.All(static item => item.Element != LeavePayElement.Sickness)
        || Law.TryOn(Last, LeavePayRates.Sickness, out _);
}
