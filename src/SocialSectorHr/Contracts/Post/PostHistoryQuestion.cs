using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the check of a post's history is computed from.</summary>
internal readonly record struct PostHistoryQuestion : IQuestion
{
    public PostHistoryQuestion(PostHistory history, WorkCalendar calendar, FrenchLaw law, FixedTermRules? rules)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(law);
        (Contracts, Calendar, Law, Rules) = (history.Contracts, calendar, law, rules);
    }

    public IReadOnlyList<PostContract> Contracts { get; }

    public WorkCalendar Calendar { get; }

    public FrenchLaw Law { get; }

    public FixedTermRules? Rules { get; }

    /// <summary>
    /// Whether the law says all that the check needs on the day of each signature, and on the last day of each contract that another
    /// follows.
    /// </summary>
    public bool IsKnown
    {
        get
        {
            for (int i = 0; i < Contracts.Count; i++)
            {
                if (!Check(Contracts[i]).IsKnown || (i > 0 && Before(i) is { LastDay: { } end } before && !Wait(before, end).IsKnown))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public FixedTermCheckQuestion Check(PostContract contract) => new(contract.Contract, Law, Rules);

    public WaitingPeriodQuestion Wait(PostContract before, LocalDate end) => new(before.Contract, end, Calendar, Law, Rules);

    /// <summary>The contract before that ends last, which the wait follows; the one just before where its end is not known.</summary>
    public PostContract Before(int index)
    {
        PostContract before = Contracts[index - 1];
        for (int i = index - 2; i >= 0 && before.LastDay is { } end; i--)
        {
            before = Contracts[i].LastDay > end ? Contracts[i] : before;
        }

        return before;
    }
}
