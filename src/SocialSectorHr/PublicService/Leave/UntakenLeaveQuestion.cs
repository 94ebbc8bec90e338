using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What becomes of leave that was not taken: what it is computed from.</summary>
internal readonly record struct UntakenLeaveQuestion : IQuestion
{
    // Décret 2025-564, in force on this day.
    private static readonly LocalDate InForce = new(2025, 6, 23);

    public UntakenLeaveQuestion(PublicLeaveRight right, Days unused, PublicLeaveCause cause, LocalDate on, string parameter)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (unused < Days.Zero || unused > Days.Of(366))
        {
            throw Refusal.OutOfRange(unused, nameof(unused), "between 0 and 366 days");
        }

        if (!Enum.IsDefined(cause))
        {
            throw Refusal.Undefined(cause, nameof(cause));
        }

        if (on.Iso(parameter) < InForce)
        {
            throw Refusal.OutOfRange(on, parameter, $"on or after {DateText.Iso(InForce)}, when décret 2025-564 came into force");
        }

        (Right, Unused, Cause, On) = (right, unused, cause, on);
    }

    public PublicLeaveRight Right { get; }

    public Days Unused { get; }

    public PublicLeaveCause Cause { get; }

    public LocalDate On { get; }

    public Money MonthlyGross { get; init; }

    /// <summary>When the agent was told of the days and of their last date; null where that is not known.</summary>
    public LocalDate? InformedOn { get; init; }

    /// <summary>The year for which leave acquired during the absence is due; null for leave acquired before it.</summary>
    public int? EarnedIn { get; init; }

    public FrenchLaw? Law => null;

    /// <summary>The days that are kept: the first four weeks, all of them for a parental or family leave.</summary>
    public Days Kept(LegalSource source, Explanation? why)
    {
        why?.Given(new("jours non pris", "days not taken"), Unused);
        why?.Given(new("motif du report ou de l'indemnité", "reason of the carry-over or of the indemnity"), FigureValue.Of(Cause, Cause.Label()));
        Days kept = Cause == PublicLeaveCause.Family || Unused <= Right.FirstFourWeeks ? Unused : Right.FirstFourWeeks;
        why?.Concluded(
            new("jours conservés", "days kept"),
            kept,
            Cause == PublicLeaveCause.Family
                ? new("tous, pour un congé parental ou familial", "all, for a parental or family leave")
                : new("les quatre premières semaines", "the first four weeks"),
            source);
        return kept;
    }
}
