using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the check of a post's history is computed from.</summary>
internal readonly record struct PostQuestion(IReadOnlyList<PostContract> Contracts, WorkCalendar OpenDays, FrenchLaw Law, FixedTermRules? Rules);
