using FsCheck;
using FsCheck.Fluent;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Weeks, cycles, rosters, worked periods and part times, each with its shrinker.</summary>
internal static class DurationArbitraries
{
    private static readonly WeekPattern Usual = WeekPattern.Of(WeeklySchedule.Of(35.Hours));

    public static Arbitrary<WeekPattern> Patterns() => Arb.From(
        Days().Select(static days => WeekPattern.Of(days)),
        static week => new[] { WeekPattern.Of(7.Hours), Usual }.TakeWhile(simpler => simpler != week));

    public static Arbitrary<WorkCycle> Cycles() => Arb.From(
        from monday in Generators.Date()
        from count in Gen.Choose(1, 6)
        from weeks in Patterns().Generator.ListOf(count)
        from last in Patterns().Generator.Where(static week => week.DaysPerWeek > 0)
        select WorkCycle.Of(monday, [.. weeks, last]),
        static cycle => Enumerable.Range(1, cycle.Weeks.Count - 1).Select(cycle.Weeks.Take)
            .Where(static weeks => weeks.Any(static week => week.DaysPerWeek > 0))
            .Select(weeks => WorkCycle.Of(cycle.FirstWeek, weeks))
            .Concat(cycle.Weeks.Count == 1 && cycle.Weeks[0] != Usual ? [WorkCycle.Of(Usual)] : []));

    public static Arbitrary<Roster> Rosters() => Arb.From(
        from start in Recent()
        from count in Gen.Frequency((4, Gen.Choose(0, 20)), (1, Gen.Choose(100, 220)))
        from shifts in Twelfths(6, 150).Two().Select(static pair => (Gap: pair.Item1, Length: pair.Item2)).ListOf(count)
        from more in Gen.Choose(1, 60)
        select Make(start, [(96, more), .. shifts]),
        static roster => Enumerable.Range(1, roster.Shifts.Count - 1).Select(count => Roster.Of(roster.Shifts.Take(count))));

    public static Arbitrary<WorkedTime> WorkedTimes() => Arb.From(
        from counting in Gen.Elements(Enum.GetValues<OvertimeCounting>())
        from date in Recent()
        from worked in Generators.Decimal(0, 240, 4)
        from leave in Gen.Frequency((1, Gen.Constant((Fraction)0)), (2, Generators.Decimal(0, 140, 4)))
        select Make(counting, date, worked, leave),
        static time => Generators.ShrinkFraction(time.PaidLeave.Exact).Where(static leave => !leave.IsNegative)
                .Select(leave => Make(time.Counting, time.Start, time.Worked.Exact / Weeks(time.Counting), leave / Weeks(time.Counting)))
            .Concat(Generators.ShrinkFraction(time.Worked.Exact).Where(static worked => !worked.IsNegative)
                .Select(
                    worked => Make(
                        time.Counting, time.Start, worked / Weeks(time.Counting), time.PaidLeave.Exact / Weeks(time.Counting)))));

    public static Arbitrary<PartTime> PartTimes() => Arb.From(
        from full in Gen.Elements(35.Hours, 37.5m.Hours, 39.Hours)
        from share in Gen.Choose(1, 99)
        select PartTime.Of(Percent.Of(share), WeeklySchedule.Of(full)),
        static part => Generators.ShrinkInt((int)(part.Share.Exact * 100).Floor()).Where(static n => n > 0)
            .Select(n => PartTime.Of(Percent.Of(n), part.FullTime)));

    public static int Weeks(OvertimeCounting counting) => counting switch
    {
        OvertimeCounting.Weekly => 1,
        OvertimeCounting.TwoWeeks => 2,
        OvertimeCounting.Monthly => 4,
        _ => 45,
    };

    // Days whose limits are known under the present numbers of the code.
    private static Gen<LocalDate> Recent() => Gen.Choose(0, 3_650).Select(new LocalDate(2017, 1, 1).PlusDays);

    private static Gen<Hours[]> Days() =>
        Gen.Frequency((2, Gen.Constant(0)), (5, Gen.Choose(1, 52))).Select(static quarters => Hours.OfFraction(quarters, 4)).ArrayOf(7);

    private static Gen<int> Twelfths(int low, int high) =>
        Gen.Frequency((3, Gen.Choose(low, high)), (1, Gen.Choose(1, 6)), (1, Gen.Choose(high, 2 * high)));

    private static WorkedTime Make(OvertimeCounting counting, LocalDate date, Fraction worked, Fraction leave)
    {
        Hours hours = Hours.FromExact(worked * Weeks(counting));
        Hours paid = Hours.FromExact(leave * Weeks(counting));
        return counting switch
        {
            OvertimeCounting.Weekly => WorkedTime.InWeek(date, hours, paid),
            OvertimeCounting.TwoWeeks => WorkedTime.InTwoWeeks(date, hours, paid),
            OvertimeCounting.Monthly => WorkedTime.InMonth(date.ToYearMonth(), hours, paid),
            _ => WorkedTime.InYear(date, hours, paid),
        };
    }

    // Gaps and lengths in twelfths of an hour, a length of 13 h at most.
    private static Roster Make(LocalDate start, IEnumerable<(int Gap, int Length)> shifts)
    {
        LocalDateTime at = start.AtMidnight();
        List<Shift> list = [];
        foreach ((int gap, int length) in shifts)
        {
            LocalDateTime from = at.PlusMinutes(5 * gap);
            at = from.PlusMinutes(5 * Math.Clamp(length, 1, 156));
            list.Add(Shift.Of(from, at));
        }

        return Roster.Of(list);
    }
}
