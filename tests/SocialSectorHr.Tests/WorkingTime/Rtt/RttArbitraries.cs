using FsCheck;

namespace SocialSectorHr.Tests.WorkingTime;

internal static class RttArbitraries
{
    public static Arbitrary<RttRhythm> Rhythms() => Generators.Enumeration<RttRhythm>();

    public static Arbitrary<YearGoal> Goals() => Generators.Enumeration<YearGoal>();
}
