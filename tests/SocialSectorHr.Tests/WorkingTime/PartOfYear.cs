namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>A presence of at least two days in a calendar year, and a day after its first.</summary>
internal sealed record PartOfYear(int Year, DateInterval Presence, LocalDate Split)
{
    public DateInterval Before => new(Presence.Start, Split.PlusDays(-1));

    public DateInterval After => new(Split, Presence.End);

    public static DateInterval Whole(int year) => new(new(year, 1, 1), new(year, 12, 31));
}
