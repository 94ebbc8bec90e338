namespace SocialSectorHr.Tests.Calendars;

public class PublicHolidaysTests
{
    private static readonly (LocalDate Date, PublicHoliday Name, HolidayZone[] Zones)[] Official = [.. ReadOfficial()];

    [Theory]
    [MemberData(nameof(Zones))]
    public void All_official_holidays_from_2006_to_2031_are_found_and_no_other(HolidayZone zone)
    {
        // Two rows of one date and zone are one date with two names.
        HolidayDate[] official =
        [
            .. Official.Where(row => row.Zones.Contains(zone))
                .GroupBy(
                    row => row.Date,
                    (date, rows) => new HolidayDate(date, rows.Aggregate(PublicHoliday.None, (names, row) => names | row.Name)))
                .OrderBy(row => row.Date),
        ];

        Assert.Equal(official, Enumerable.Range(2006, 26).SelectMany(year => PublicHolidays.In(year, zone)));
        Assert.True(official.Length >= (26 * 11) - 1);
    }

    [Fact]
    public void The_official_list_has_508_rows_and_every_zone() =>
        Assert.Equal((508, 11), (Official.Length, Official.SelectMany(row => row.Zones).Distinct().Count()));

    [Fact]
    public void Easter_agrees_with_another_method_from_1583_to_9999()
    {
        for (int year = 1583; year <= 9999; year++)
        {
            Assert.Equal(NaiveCalendar.Easter(year), PublicHolidays.Easter(year));
        }
    }

    [Fact]
    public void Every_day_of_every_zone_agrees_with_the_rules_asked_day_by_day()
    {
        foreach (HolidayZone zone in Enum.GetValues<HolidayZone>())
        {
            for (LocalDate date = new(1982, 1, 1); date.Year < 2200; date = date.PlusDays(1))
            {
                PublicHoliday expected = NaiveCalendar.On(date, zone);
                if (PublicHolidays.On(date, zone) != expected || PublicHolidays.IsHoliday(date, zone) != (expected != PublicHoliday.None))
                {
                    Assert.Fail($"{zone} {Counterexample.Show(date)}: expected {expected}, found {PublicHolidays.On(date, zone)}");
                }
            }
        }
    }

    [Theory]
    [InlineData(2008, 5, 1, PublicHoliday.LabourDay)]
    [InlineData(1997, 5, 8, PublicHoliday.VictoryDay)]
    [InlineData(2059, 5, 8, PublicHoliday.VictoryDay)]
    public void Ascension_on_another_holiday_is_one_date_with_two_names(int year, int month, int day, PublicHoliday other)
    {
        Assert.Equal(other | PublicHoliday.Ascension, PublicHolidays.On(new(year, month, day), HolidayZone.Metropole));
        Assert.Equal(10, PublicHolidays.In(year, HolidayZone.Metropole).Count);
    }

    [Theory]
    [InlineData(HolidayZone.LaReunion, 1982, 11)]
    [InlineData(HolidayZone.LaReunion, 1983, 12)]
    [InlineData(HolidayZone.Martinique, 1983, 11)]
    [InlineData(HolidayZone.Martinique, 1984, 12)]
    [InlineData(HolidayZone.SaintPierreEtMiquelon, 2026, 11)]
    [InlineData(HolidayZone.AlsaceMoselle, 2026, 12)]
    [InlineData(HolidayZone.AlsaceMoselleWithGoodFriday, 2026, 13)]
    public void A_zone_has_so_many_holidays_in_a_year(HolidayZone zone, int year, int count) =>
        Assert.Equal(count, PublicHolidays.In(year, zone).Count);

    [Fact]
    public void A_year_is_read_by_index_by_foreach_and_by_linq_alike()
    {
        HolidayYear year = PublicHolidays.In(2026, HolidayZone.Metropole);
        List<HolidayDate> seen = [];
        foreach (HolidayDate holiday in year)
        {
            seen.Add(holiday);
        }

        Assert.Equal(seen, year.ToList());
        Assert.Equal(seen, Enumerable.Range(0, year.Count).Select(i => year[i]));
        Assert.Equal(year, PublicHolidays.In(2026, HolidayZone.Metropole));
        Assert.NotEqual(year, PublicHolidays.In(2026, HolidayZone.Guyane));
        Assert.StartsWith("2026-01-01 New Year's Day, 2026-04-06 Easter Monday, 2026-05-01 Labour Day", year.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("2026-12-25 jour de Noël", year.ToString(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_refuses_an_index_it_does_not_have()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => PublicHolidays.In(2026, HolidayZone.Metropole)[11]);
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.In(2026, HolidayZone.Metropole)[-1]);
        Assert.StartsWith("index is 11: it must be between 0 and 10.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_year_is_empty()
    {
        Assert.Empty(default(HolidayYear));
        Assert.Equal(string.Empty, default(HolidayYear).ToString());
    }

    [Theory]
    [InlineData(PublicHoliday.None, "aucun jour férié", "no public holiday")]
    [InlineData(PublicHoliday.Christmas, "jour de Noël", "Christmas Day")]
    [InlineData(PublicHoliday.AbolitionOfSlavery, "abolition de l'esclavage", "Abolition of Slavery")]
    [InlineData(PublicHoliday.LabourDay | PublicHoliday.Ascension, "1er mai et Ascension", "Labour Day and Ascension")]
    public void A_holiday_has_a_name_in_both_languages(PublicHoliday holiday, string french, string english) =>
        Assert.Equal((french, english), (holiday.Label(Language.French), holiday.Label(Language.English)));

    [Fact]
    public void Names_are_distinct() => Assert.Equal(
        14,
        Enum.GetValues<PublicHoliday>()
            .Where(static flag => flag != PublicHoliday.None)
            .Select(static flag => flag.Label(Language.French))
            .Distinct(StringComparer.Ordinal)
            .Count());

    [Theory]
    [InlineData(1981)]
    [InlineData(2200)]
    public void A_year_outside_the_supported_ones_is_refused_with_the_reason(int year)
    {
        string reason = Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.In(year, HolidayZone.Metropole)).Message;
        Assert.StartsWith($"year is {year}: it must be between 1982 and 2199 (8 May is a holiday since the loi 81-893", reason, StringComparison.Ordinal);
        LocalDate date = new(year, 5, 8);
        reason = Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.IsHoliday(date, HolidayZone.Metropole)).Message;
        Assert.StartsWith($"date is {year}-05-08: it must be between 1982-01-01 and 2199-12-31", reason, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.On(date, HolidayZone.Metropole));
    }

    [Fact]
    public void What_is_not_defined_is_refused()
    {
        Assert.Equal("zone", Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.In(2026, (HolidayZone)11)).ParamName);
        Assert.Equal(
            "zone", Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.IsHoliday(new(2026, 1, 1), (HolidayZone)(-1))).ParamName);
        Assert.Equal(
            "holidays",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => WorkCalendar.For(HolidayZone.Metropole).WorkedOn((PublicHoliday)(1 << 14))).ParamName);
        Assert.Equal(
            "holidays",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => WorkCalendar.For(HolidayZone.Metropole).WorkedOn((PublicHoliday)(-1))).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.Easter(1582)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => PublicHolidays.Easter(10_000)).ParamName);
    }

    [Fact]
    public void A_date_of_another_calendar_system_is_refused()
    {
        LocalDate julian = new LocalDate(2026, 5, 1).WithCalendar(CalendarSystem.Julian);
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            () => PublicHolidays.On(julian, HolidayZone.Metropole));
        Assert.StartsWith("date is 2026-4-18 (Julian): it must be a date of the ISO calendar", refused.Message, StringComparison.Ordinal);
    }

    public static TheoryData<HolidayZone> Zones() => [.. Enum.GetValues<HolidayZone>()];

    private static IEnumerable<(LocalDate Date, PublicHoliday Name, HolidayZone[] Zones)> ReadOfficial() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "public-holidays.csv"))
        where char.IsAsciiDigit(line[0])
        let cells = line.Split(';')
        select (
            NodaTime.Text.LocalDatePattern.Iso.Parse(cells[0]).Value,
            Enum.Parse<PublicHoliday>(cells[1]),
            cells[2] == "*" ? Enum.GetValues<HolidayZone>() : [.. cells[2].Split(' ').Select(Enum.Parse<HolidayZone>)]);
}
