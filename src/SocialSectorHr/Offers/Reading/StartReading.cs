using NodaTime;

namespace SocialSectorHr;

/// <summary>The day the work begins: a day that is stated, never the first of a window.</summary>
internal static class StartReading
{
    public static Answer<LocalDate> Read(StatedFacts facts) =>
        facts.Value(static offer => offer.Start is { IsDay: true, Earliest: { } day } ? day : (LocalDate?)null, Fact.Start);
}
