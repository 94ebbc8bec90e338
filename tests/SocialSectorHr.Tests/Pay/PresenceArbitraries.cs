using FsCheck;
using FsCheck.Fluent;

namespace SocialSectorHr.Tests.Pay;

/// <summary>Employments that begin in some month since 2018, and end in it or within two years.</summary>
internal static class PresenceArbitraries
{
    public static Arbitrary<PresenceInMonth> Presences() => Arb.From(
        from start in Gen.Choose(0, 3_600).Select(new LocalDate(2018, 1, 1).PlusDays)
        from days in Gen.Choose(0, 700)
        select Of(start, days),
        static there => Generators.ShrinkInt(there.Presence.Length - 1).Select(days => Of(there.Presence.Start, days)));

    private static PresenceInMonth Of(LocalDate start, int days) => new(start.ToYearMonth(), new(start, start.PlusDays(days)));
}
