using NodaTime;

namespace SocialSectorHr;

/// <summary>The day the work begins: a day that is stated, or from which the post is open; never the first of a window, nor "as soon as possible".</summary>
internal static class StartReading
{
    public static Answer<LocalDate> Read(StatedFacts facts) =>
        facts.Value(static offer => Day(offer.Start), Fact.Start);

    private static LocalDate? Day(StatedDate? start) => start is { Earliest: { } day, AsSoonAsPossible: false } && (start.Latest is null || start.IsDay)
        ? day
        : null;
}
