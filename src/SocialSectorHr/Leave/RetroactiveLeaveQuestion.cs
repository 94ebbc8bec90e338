using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave after the fact is computed from.</summary>
internal readonly record struct RetroactiveLeaveQuestion : IQuestion
{
    // The ceiling is the one the same act gives to sickness since it came into force.
    private static readonly LocalDate InForce = new(2024, 4, 24);

    public RetroactiveLeaveQuestion(LeaveDays already, LeaveDays theoretical, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (already.Exact < 0)
        {
            throw Refusal.OutOfRange(already, nameof(already), "zero or more");
        }

        if (theoretical.Exact < 0)
        {
            throw Refusal.OutOfRange(theoretical, nameof(theoretical), "zero or more");
        }

        (Already, Theoretical, Law) = (already, theoretical.In(already.Unit), law);
    }

    public LeaveDays Already { get; }

    /// <summary>What the sickness would acquire, in the unit of what is already acquired.</summary>
    public LeaveDays Theoretical { get; }

    public FrenchLaw Law { get; }

    /// <summary>The ceiling of the period, in the unit of what is already acquired.</summary>
    public LeaveDays Cap => Law.On(InForce, LegalLeave.SicknessPerYear).Value.In(Already.Unit);

    /// <summary>Whether the ceiling is known.</summary>
    public bool IsKnown => Law.TryOn(InForce, LegalLeave.SicknessPerYear, out _);
}
