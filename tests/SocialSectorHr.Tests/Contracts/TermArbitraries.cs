using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Contracts;

/// <summary>Opening calendars and trials to be ended.</summary>
internal static class TermArbitraries
{
    private static readonly LocalDate First = new(2018, 1, 1);

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

    public static Arbitrary<StaffCategory> StaffCategories() => Generators.Enumeration<StaffCategory>();

    /// <summary>Any set of mentions; shrunk by leaving one out.</summary>
    public static Arbitrary<FixedTermMentions> Mentions() => Arb.From(
        Gen.Choose(0, 1_048_575).Select(static flags => (FixedTermMentions)flags),
        static mentions => Enum.GetValues<FixedTermMentions>()
            .Where(one => one != FixedTermMentions.None && mentions.HasFlag(one)).Select(one => mentions & ~one));

    public static Arbitrary<Activity> Activities() => Generators.Enumeration<Activity>();

    public static Arbitrary<TrialParty> TrialParties() => Generators.Enumeration<TrialParty>();
}
