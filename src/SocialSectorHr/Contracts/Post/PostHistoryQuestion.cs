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
}
