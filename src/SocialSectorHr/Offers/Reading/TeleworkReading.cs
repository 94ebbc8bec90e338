namespace SocialSectorHr.Offers;

/// <summary>
/// The telework of an offer: days a year, a month or a week, or weeks at so many days; and the least presence where it is stated.
/// </summary>
internal static class TeleworkReading
{
    public static Answer<TeleworkPromise> Read(OfferReader reader) =>
        reader
            .Part(static offer => offer.Telework is { Possible: not false } said && HasNumber(said) ? said : null, Fact.TeleworkDays)
            .Then(static said => Promise(said));

    private static bool HasNumber(StatedTelework said) => said.Days is { IsEmpty: false } || said.Weeks is { IsEmpty: false };

    private static Answer<TeleworkPromise> Promise(StatedTelework said)
    {
        TeleworkPromise? promise = said.Days is { IsExact: true, AtLeast: { } days } stated ? ByDays(days, stated.Per) : null;
        Mark mark = promise is null ? Mark.Derived : Mark.Exact;
        promise ??= ByWeeks(said);
        return promise is null ? new(Fact.TeleworkDays) : new(WithPresence(promise, said.MinimumPresence), mark);
    }

    private static TeleworkPromise? ByDays(Days days, Per? per) => (per, days > Days.Zero) switch
    {
        (Per.Year, true) when days <= Days.Of(366) => TeleworkPromise.PerYear(days),
        (Per.Month, true) when days <= Days.Of(31) => TeleworkPromise.PerMonth(days),
        (Per.Week, true) when days <= Days.Of(6) => TeleworkPromise.PerWeek(days),
        _ => null,
    };

    private static TeleworkPromise? ByWeeks(StatedTelework said) =>
        said.Weeks is { IsExact: true, AtLeast: { } weeks, Per: Per.Year or null } && PerWeek(said) is { } days
            && weeks > Weeks.Zero && weeks <= Weeks.Of(53)
            ? TeleworkPromise.PerYear(weeks, days)
            : null;

    /// <summary>The average an offer gives beside the days of the year, where it is that of a week.</summary>
    public static Days? PerWeek(StatedTelework? said) =>
        said?.AverageDays is { IsExact: true, AtLeast: { } days, Per: Per.Week } && days > Days.Zero && days <= Days.Of(6) ? days : null;

    /// <summary>The presence stated: its lower bound is the least.</summary>
    private static TeleworkPromise WithPresence(TeleworkPromise promise, Stated<Days>? said) => said switch
    {
        { AtLeast: { } days, Per: Per.Month } when days >= Days.Zero && days <= Days.Of(31) => promise.OnSiteAtLeast(days),
        { AtLeast: { } days, Per: Per.Week } when days >= Days.Zero
            && days <= Days.Of(7) => promise.OnSiteAtLeast(days, CountingPeriod.Week),
        _ => promise,
    };
}
