using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the days of leave for children are computed from.</summary>
internal readonly record struct ChildrenLeaveQuestion : IQuestion
{
    public ChildrenLeaveQuestion(int age, int children, LeaveDays acquired, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        if (age is < 0 or > 120)
        {
            throw Refusal.OutOfRange(age, nameof(age), "between 0 and 120");
        }

        if (children is < 0 or > 30)
        {
            throw Refusal.OutOfRange(children, nameof(children), "between 0 and 30");
        }

        if (acquired.Exact < 0)
        {
            throw Refusal.OutOfRange(acquired, nameof(acquired), "zero or more");
        }

        (Age, Children, Acquired, On, Law) = (age, children, acquired, on, law);
    }

    /// <summary>On 30 April of the previous year, in years.</summary>
    public int Age { get; }

    /// <summary>The children who count.</summary>
    public int Children { get; }

    public LeaveDays Acquired { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public bool IsYoung => Age < 21;

    /// <summary>Whether the law says the days of the children on that day.</summary>
    public bool IsKnown => Law.TryOn(On, LegalLeave.PerChild, out _);

    /// <summary>Whole years on 30 April of the year before.</summary>
    public static int AgeOf(LocalDate bornOn, int year)
    {
        LocalDate on = LeaveChild.ThirtiethOfApril(year).PlusYears(-1);
        int age = on.Year - bornOn.Year;
        return Quantieme.AddMonths(bornOn, 12 * age) > on ? age - 1 : age;
    }

    /// <summary>The children of a list who count in a year.</summary>
    public static int CountIn(int year, IReadOnlyList<LeaveChild> children)
    {
        int count = 0;
        foreach (LeaveChild child in ValueList.Required(children))
        {
            count += child.CountsIn(year) ? 1 : 0;
        }

        return count;
    }
}
