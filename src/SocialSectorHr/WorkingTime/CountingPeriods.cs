namespace SocialSectorHr;

/// <summary>The words of the periods.</summary>
internal static class CountingPeriods
{
    public static Bilingual Label(this CountingPeriod period) => period switch
    {
        CountingPeriod.Week => new("par semaine", "a week"),
        CountingPeriod.Month => new("par mois", "a month"),
        CountingPeriod.Year => new("par an", "a year"),
        _ => throw Refusal.Undefined(period, nameof(period)),
    };
}
