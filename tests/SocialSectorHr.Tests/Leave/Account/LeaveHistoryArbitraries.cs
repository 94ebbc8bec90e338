using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Leave;

/// <summary>Up to thirty movements of five lots over four years, in any order.</summary>
internal static class LeaveHistoryArbitraries
{
    private static readonly LocalDate First = new(2024, 1, 1);

    public static Arbitrary<LeaveHistory> Histories() => Arb.From(
        from unit in Gen.Elements(Enum.GetValues<LeaveUnit>())
        from count in Gen.Choose(0, 30)
        from movements in Movement().ListOf(count)
        select new LeaveHistory(unit, [.. movements]),
        static history => Enumerable.Range(0, history.Movements.Count)
            .Select(left => history with { Movements = [.. history.Movements.Where((_, i) => i != left)] }));

    private static Gen<LeaveMovement> Movement() =>
        from day in Gen.Choose(0, 1_400).Select(First.PlusDays)
        from lot in Gen.Choose(2023, 2027)
        from halves in Gen.Choose(1, 24)
        from kind in Gen.Frequency((4, Gen.Constant(0)), (5, Gen.Constant(1)), (2, Gen.Constant(2)), (2, Gen.Constant(3)))
        from named in Gen.Choose(0, 3)
        from later in Gen.Frequency((4, Gen.Choose(0, 500)), (1, Gen.Constant(-1)))
        select Make(day, lot, Days.Of(halves / 2m), kind, named == 0, later);

    private static LeaveMovement Make(LocalDate day, int lot, Days days, int kind, bool named, int later) => kind switch
    {
        0 => LeaveMovement.Acquired(day, lot, days),
        1 => LeaveMovement.Taken(day, days, named ? lot : null),
        2 => LeaveMovement.GivenBack(day, days),
        _ => LeaveMovement.LastDay(day, lot, later < 0 ? null : day.PlusDays(later)),
    };
}
