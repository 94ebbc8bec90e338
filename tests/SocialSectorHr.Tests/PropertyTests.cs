using FsCheck;

namespace SocialSectorHr.Tests;

/// <summary>What every property runs with.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Every_class_of_generators_is_registered_and_enough_cases_are_tried()
    {
        PropertyAttribute property = new();

        Assert.Contains(typeof(Arbitraries), property.Arbitrary);
        Assert.All(property.Arbitrary, static source => Assert.NotEmpty(source.GetMethods()));
        Assert.InRange(property.MaxTest, 1, int.MaxValue);
        Assert.Equal(5 * property.MaxTest, property.MaxRejected);
    }

    [Fact]
    public void A_false_property_shrinks_to_its_smallest_counterexample()
    {
        Config config = Config.QuickThrowOnFailure.WithArbitrary([typeof(Arbitraries)]);

        Exception failure = Assert.ThrowsAny<Exception>(
            () => FsCheck.Fluent.Prop.ForAll((DateInterval interval) => interval.Length < 50).Check(config));

        Assert.Contains("Shrunk:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("01 January 2025", failure.Message.Split("Shrunk:")[1], StringComparison.Ordinal);
    }

    [Property]
    public bool Generated_dates_lie_between_1990_and_2090(DateInterval interval) =>
        interval.Start.Year >= 1990 && interval.End.Year <= 2090;
}
