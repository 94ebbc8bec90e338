namespace SocialSectorHr.Tests;

/// <summary>Whether a question says that its law is known exactly where its answer can be computed.</summary>
internal static class KnownLaw
{
    private static readonly LocalDate First = new(1990, 1, 1);
    private static readonly LocalDate Last = new(2040, 12, 31);

    /// <summary>Every day of half a century.</summary>
    public static void IsWhatIsComputed<T>(Func<LocalDate, bool> isKnown, Func<LocalDate, T> compute)
    {
        for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
        {
            Assert.True(isKnown(day) == IsComputed(day, compute), $"On {day}, known: {isKnown(day)}.");
        }
    }

    /// <summary>One question.</summary>
    public static bool Agrees(bool isKnown, Action compute) => isKnown == IsComputed(
        default,
        _ =>
        {
            compute();
            return true;
        });

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
