namespace SocialSectorHr.Tests.WorkingTime;

/// <summary>Days around those on which a table of working time begins.</summary>
internal static class TableDays
{
    private static readonly LocalDate[] Beginnings =
        [new(2002, 1, 1), new(2003, 1, 18), new(2004, 7, 1), new(2008, 8, 22), new(2016, 8, 10), new(2017, 1, 1)];

    /// <summary>A day of 1990 to 2040, often the first of a table or its eve.</summary>
    public static LocalDate Day(int drawn)
    {
        int number = drawn & int.MaxValue;
        LocalDate beginning = Beginnings[number % Beginnings.Length];
        return (number % 4) switch
        {
            0 => beginning,
            1 => beginning.PlusDays(-1),
            _ => new LocalDate(1990, 1, 1).PlusDays(number % 18_628),
        };
    }

    /// <summary>Whether one of the choices that are drawn is made.</summary>
    public static bool Has(int drawn, int choice) => ((drawn >> choice) & 1) == 1;
}
