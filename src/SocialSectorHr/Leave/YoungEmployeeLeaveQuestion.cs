using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the leave of someone under 21 is computed from.</summary>
internal readonly record struct YoungEmployeeLeaveQuestion : IQuestion
{
    public YoungEmployeeLeaveQuestion(int age, LeaveDays acquired, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (age is < 0 or > 120)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 0 and 120");
        }

        if (acquired.Exact < 0)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "zero or more");
        }

        (Age, Acquired, On, Law) = (age, acquired, on, law);
    }

    /// <summary>On 30 April of the previous year, in years.</summary>
    public int Age { get; }

    public LeaveDays Acquired { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsYoung => Age < 21;

    /// <summary>Whether the leave of a full year is known on that day, where it is asked for.</summary>
    public bool IsKnown => !IsYoung || Law.TryOn(On, LegalLeave.PerYear, out _);
}
