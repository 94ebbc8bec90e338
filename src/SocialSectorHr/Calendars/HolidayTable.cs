using NodaTime;

namespace SocialSectorHr;

/// <summary>The holidays of one zone over the whole <see cref="Timeline"/>: as a set of days, and as dates with names in the same order.</summary>
internal sealed class HolidayTable
{
    private static readonly HolidayTable?[] Tables = new HolidayTable?[Enum.GetValues<HolidayZone>().Length];

    private HolidayTable(HolidayZone zone)
    {
        ulong[] words = new ulong[DaySet.WordCount];
        List<HolidayDate> dates = new(14 * (Timeline.LastYear - Timeline.FirstYear + 1));
        for (int year = Timeline.FirstYear; year <= Timeline.LastYear; year++)
        {
            // Two holidays on one date are one date with both names.
            IEnumerable<HolidayDate> holidays = Of(year, zone)
                .GroupBy(
                    holiday => holiday.Date,
                    (date, same) => new HolidayDate(date, same.Aggregate(PublicHoliday.None, (names, next) => names | next.Names)))
                .OrderBy(holiday => holiday.Date);
            foreach (HolidayDate holiday in holidays)
            {
                dates.Add(holiday);
                DaySet.Add(words, Timeline.Day(holiday.Date));
            }
        }

        Dates = [.. dates];
        Days = new(words);
    }

    public DaySet Days { get; }

    /// <summary>In the order of <see cref="Days"/>: the rank of a day is its index.</summary>
    public HolidayDate[] Dates { get; }

    public static HolidayTable For(HolidayZone zone)
    {
        HolidayTable?[] tables = Tables;
        return unchecked((uint)zone) < (uint)tables.Length
            ? tables[(int)zone] ??= new(zone)
            : throw Refusal.Undefined(zone, nameof(zone));
    }

    private static List<HolidayDate> Of(int year, HolidayZone zone)
    {
        LocalDate easter = PublicHolidays.Easter(year);
        List<HolidayDate> holidays =
        [
            new(new(year, 1, 1), PublicHoliday.NewYear),
            new(easter.PlusDays(1), PublicHoliday.EasterMonday),
            new(new(year, 5, 1), PublicHoliday.LabourDay),
            new(new(year, 5, 8), PublicHoliday.VictoryDay),
            new(easter.PlusDays(39), PublicHoliday.Ascension),
            new(easter.PlusDays(50), PublicHoliday.WhitMonday),
            new(new(year, 7, 14), PublicHoliday.NationalDay),
            new(new(year, 8, 15), PublicHoliday.Assumption),
            new(new(year, 11, 1), PublicHoliday.AllSaints),
            new(new(year, 11, 11), PublicHoliday.Armistice),
            new(new(year, 12, 25), PublicHoliday.Christmas),
        ];

        if (zone is HolidayZone.AlsaceMoselle or HolidayZone.AlsaceMoselleWithGoodFriday)
        {
            holidays.Add(new(new(year, 12, 26), PublicHoliday.SecondChristmasDay));
        }

        if (zone is HolidayZone.AlsaceMoselleWithGoodFriday)
        {
            holidays.Add(new(easter.PlusDays(-2), PublicHoliday.GoodFriday));
        }

        if (AbolitionOfSlavery(year, zone) is { } abolition)
        {
            holidays.Add(new(abolition, PublicHoliday.AbolitionOfSlavery));
        }

        return holidays;
    }

    // Décret 83-1003 is of 23 November 1983: only 20 December could still come in that year.
    private static LocalDate? AbolitionOfSlavery(int year, HolidayZone zone) => zone switch
    {
        HolidayZone.LaReunion when year >= 1983 => new(year, 12, 20),
        _ when year < 1984 => null,
        HolidayZone.Mayotte => new(year, 4, 27),
        HolidayZone.Martinique => new(year, 5, 22),
        HolidayZone.Guadeloupe => new(year, 5, 27),
        HolidayZone.SaintMartin => new(year, 5, year < 2018 ? 27 : 28),
        HolidayZone.Guyane => new(year, 6, 10),
        HolidayZone.SaintBarthelemy => new(year, 10, 9),
        _ => null,
    };
}
