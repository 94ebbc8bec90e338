namespace SocialSectorHr.Tests;

/// <summary>Every day of half a century: whether the law of it is known is exactly whether it can be computed with.</summary>
internal static class KnownLaw
{
    private static readonly LocalDate First = new(1990, 1, 1);
    private static readonly LocalDate Last = new(2040, 12, 31);

    public static void IsWhatIsComputed<T>(Func<LocalDate, bool> isKnown, Func<LocalDate, T> compute)
    {
        for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
        {
            Assert.True(isKnown(day) == IsComputed(day, compute), $"On {day}, known: {isKnown(day)}.");
        }
    }

    // The law refuses the date of a table, by that name.
    private static bool IsComputed<T>(LocalDate day, Func<LocalDate, T> compute)
    {
        try
        {
            _ = compute(day);
            return true;
        }
        catch (ArgumentOutOfRangeException refused) when (refused.ParamName == "date")
        {
            return false;
        }
    }
}
