using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave that may be saved is computed from.</summary>
internal readonly record struct SaveableLeaveQuestion : IQuestion
{
    public SaveableLeaveQuestion(LeaveDays acquired, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Acquired, On, Law) = (acquired, on, law);
        if (acquired.Exact < 0)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "zero or more");
        }
    }

    public LeaveDays Acquired { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsKnown => Law.TryOn(On, LegalLeave.MainLeave, out _);
}
