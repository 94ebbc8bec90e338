using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Histories of a post, opening calendars and trials to be ended.</summary>
internal static class TermArbitraries
{
    private static readonly LocalDate First = new(2018, 1, 1);

    private static readonly FixedTermReason[] Reasons = [.. Enum.GetValues<FixedTermReason>().Where(static reason => reason != FixedTermReason.DefinedPurpose)];

    /// <summary>Open on some weekdays, holidays worked or not, a few days closed.</summary>
    public static Arbitrary<OpeningDays> OpeningDays() => Arb.From(
        from weekdays in Gen.Choose(1, 127)
        from worked in Gen.Elements(PublicHoliday.None, PublicHoliday.WhitMonday, PublicHoliday.LabourDay | PublicHoliday.VictoryDay)
        from closed in Gen.Choose(0, 4_000).Select(First.PlusDays).ListOf(4)
        select new OpeningDays((Weekdays)weekdays, worked, [.. closed]),
        static open => open.Closed.Count > 0 ? [open with { Closed = [] }]
            : open.Worked != PublicHoliday.None ? [open with { Worked = PublicHoliday.None }]
            : open.Weekdays != Weekdays.EveryDay ? [open with { Weekdays = Weekdays.EveryDay }]
            : []);

    /// <summary>One to four contracts, each after the one before, some with an employee, a person replaced, an early break.</summary>
    public static Arbitrary<PostHistory> PostHistories() => Arb.From(
        from count in Gen.Choose(1, 4)
        from links in Link().ListOf(count)
        select Chain(links),
        static history => history.Contracts.Count > 1 ? [PostHistory.Of(history.Contracts.Skip(1)), PostHistory.Of(history.Contracts.SkipLast(1))] : []);

    public static Arbitrary<StaffCategory> StaffCategories() => Generators.Enumeration<StaffCategory>();

    /// <summary>Any set of mentions; shrunk by leaving one out.</summary>
    public static Arbitrary<FixedTermMentions> Mentions() => Arb.From(
        Gen.Choose(0, 1_048_575).Select(static flags => (FixedTermMentions)flags),
        static mentions => Enum.GetValues<FixedTermMentions>()
            .Where(one => one != FixedTermMentions.None && mentions.HasFlag(one)).Select(one => mentions & ~one));

    public static Arbitrary<Activity> Activities() => Generators.Enumeration<Activity>();

    public static Arbitrary<TrialParty> TrialParties() => Generators.Enumeration<TrialParty>();

    private static Gen<(int Gap, int Days, FixedTermReason? Reason, string? Employee, string? Person, bool Broken)> Link() =>
        from gap in Gen.Choose(0, 40)
        from days in Gen.Choose(0, 300)
        from reason in Gen.Frequency((1, Gen.Constant<FixedTermReason?>(null)), (5, Gen.Elements(Reasons).Select(static known => (FixedTermReason?)known)))
        from employee in Gen.Elements("a", "b", null)
        from person in Gen.Elements("p", "q", null)
        from broken in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (gap, days, reason, employee, person, broken);

    private static PostHistory Chain(IEnumerable<(int Gap, int Days, FixedTermReason? Reason, string? Employee, string? Person, bool Broken)> links)
    {
        List<PostContract> contracts = [];
        LocalDate next = First;
        foreach ((int gap, int days, FixedTermReason? reason, string? employee, string? person, bool broken) in links)
        {
            LocalDate start = next.PlusDays(gap);
            contracts.Add(PostContract.Of(FixedTermContract.Between(start, start.PlusDays(days)) with { Reason = reason }) with
            {
                Employee = employee,
                ReplacedPerson = person,
                AbsentSince = person is null ? null : start,
                IsBrokenByEmployee = broken,
            });
            next = start.PlusDays(days + 1);
        }

        return PostHistory.Of(contracts);
    }
}
