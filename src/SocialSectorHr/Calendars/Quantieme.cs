using NodaTime;

namespace SocialSectorHr;

/// <summary>Periods counted "de quantième à quantième, la veille": from a day number to the eve of the same number, the first day counted.</summary>
/// <remarks>
/// Cass. soc. 15 March 2006 n° 04-44.544 and 11 September 2019 n° 17-21.976 (trial periods; art. 641 CPC is about procedure); the same for
/// fixed terms and notice is practice. A start on a day that the last month lacks ends on the last day of that month [by analogy, no ruling
/// found]. No shift to a working day. Takes dates of any year: it knows no holidays.
/// </remarks>
internal static class Quantieme
{
    /// <summary>The same day number n months later; the 1st of the following month where that day does not exist.</summary>
    public static LocalDate AddMonths(LocalDate date, int months)
    {
        (int year, int month) = Shift(date, months);
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return date.Day <= days ? new(year, month, date.Day) : new LocalDate(year, month, days).PlusDays(1);
    }

    /// <summary>The same day number n months later; the last day of the month where that day does not exist.</summary>
    /// <remarks>
    /// Of the carry-over of leave (C. trav. L3141-19-1, official examples) and of procedure (art. 641 al. 2 CPC); never of a contract.
    /// </remarks>
    public static LocalDate AddMonthsOrLastDay(LocalDate date, int months)
    {
        (int year, int month) = Shift(date, months);
        return new(year, month, Math.Min(date.Day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    /// <summary>The last day of a period, included: years and months first, then weeks and days, then the eve.</summary>
    /// <exception cref="ArgumentException">The length has hours or less, or is not positive.</exception>
    public static LocalDate End(LocalDate start, Period length)
    {
        if (length.HasTimeComponent)
        {
            throw new ArgumentException($"{nameof(length)} is {length}: it must be whole years, months, weeks and days.", nameof(length));
        }

        LocalDate next = AddMonths(start, checked((12 * length.Years) + length.Months)).PlusWeeks(length.Weeks).PlusDays(length.Days);
        return next > start
            ? next.PlusDays(-1)
            : throw new ArgumentException($"{nameof(length)} is {length}: it must be at least one day.", nameof(length));
    }

    /// <summary>Whole months, then days, from a first to a last day, both included: the inverse of <see cref="End"/>.</summary>
    public static (int Months, int Days) Between(LocalDate start, LocalDate endInclusive)
    {
        LocalDate next = endInclusive.PlusDays(1);
        if (next < start)
        {
            throw Refusal.OutOfRange(endInclusive, nameof(endInclusive), "on or after the start, or its eve");
        }

        int months = (12 * (next.Year - start.Year)) + next.Month - start.Month;
        while (AddMonths(start, months) > next)
        {
            months--;
        }

        return (months, Period.DaysBetween(AddMonths(start, months), next));
    }

    private static (int Year, int Month) Shift(LocalDate date, int months)
    {
        int month = checked((12 * date.Year) + date.Month - 1 + months);
        return (month / 12, (month % 12) + 1);
    }
}
