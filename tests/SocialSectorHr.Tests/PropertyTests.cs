using Xunit.Sdk;

namespace SocialSectorHr.Tests;

/// <summary>The runner of the properties itself: a property that fails must fail its test, small and replayable.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void A_false_property_fails_with_its_smallest_counterexample()
    {
        XunitException failure = Assert.Throws<XunitException>(static () => Property.Holds((DateInterval interval) => interval.Length < 50));

        Assert.Contains("Shrunk:   [2025-01-01, 2025-02-19]", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_replayed_in_one_test()
    {
        static bool Small(Money money) => money < Money.Of(700);
        string message = Assert.Throws<XunitException>(static () => Property.Holds((Money money) => Small(money))).Message;
        string replay = message.Split('"')[^2];

        string replayed = Assert.Throws<XunitException>(() => Property.Holds((Money money) => Small(money), replay)).Message;

        Assert.Contains("Falsified after 1 tests", replayed, StringComparison.Ordinal);
        Assert.Contains("Shrunk:   €700.00 (exactly 700)", replayed, StringComparison.Ordinal);
    }

    [Fact]
    public void Four_arguments_shrink_together() =>
        Assert.Contains(
            "Shrunk:   0 days (exactly 0), 0 weeks (exactly 0), 0 months (exactly 0), French\n",
            Assert.Throws<XunitException>(static () => Property.Holds((Days _, Weeks _, Months _, Language _) => false)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_condition_that_is_never_met_fails() =>
        Assert.Contains(
            "Only 0 cases",
            Assert.Throws<XunitException>(static () => Property.Holds((Days _) => Property.When(false, static () => true))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_exception_is_part_of_the_failure() =>
        Assert.Contains(
            "no such month",
            Assert.Throws<XunitException>(static () => Property.Holds((Months _) => Throw())).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Generated_dates_lie_between_1990_and_2090() =>
        Property.Holds((DateInterval interval) => interval.Start.Year >= 1990 && interval.End.Year <= 2090);

    private static bool Throw() => throw new InvalidOperationException("no such month");
}
