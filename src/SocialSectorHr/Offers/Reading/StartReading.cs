using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>The day the work begins: a day that is stated, or from which the post is open; never the first of a window, nor "as soon as possible".</summary>
internal static class StartReading
{
    // The years that the calendars and the law of leave know; a contract may run on a while after the last.
    public const int FirstYear = 1983;
    public const int LastYear = 2180;

    public static Answer<LocalDate> Read(OfferReader reader) => reader.Value(static offer => Day(offer.Start), Fact.Start);

    /// <summary>The day that is stated; null for a window, for words and for silence.</summary>
    public static LocalDate? Day(StatedDate? start)
    {
        bool isDay = start is { AsSoonAsPossible: not true } && (start.Latest is null || start.IsDay);
        return isDay && start!.Earliest is { Year: >= FirstYear and <= LastYear } day ? day : null;
    }
}
