using NodaTime;

namespace SocialSectorHr;

/// <summary>An age in whole years, on a day or as it counts for a share of the SMIC.</summary>
internal static class AgeThatCounts
{
    /// <summary>The whole years lived on a day.</summary>
    public static int On(LocalDate day, LocalDate birth)
    {
        if (birth > day)
        {
            throw Refusal.OutOfRange(birth, nameof(birth), $"{DateText.Iso(day)} or an earlier day");
        }

        int years = day.Year - birth.Year;
        return Quantieme.AddMonths(birth, 12 * years) <= day ? years : years - 1;
    }

    /// <summary>The years that count: a birthday counts from the first day of the month after it.</summary>
    public static int InMonth(LocalDate day, LocalDate birth) => On(new LocalDate(day.Year, day.Month, 1).PlusDays(-1), birth);
}
