using SocialSectorHr.Law;

namespace SocialSectorHr.Tests.Law;

/// <summary>The monthly SMIC that the decrees print is that of the hour, 35 × 52 / 12 times, at every date.</summary>
public sealed class MinimumWageTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    /// <summary>From 1 July 2005 on: before it no single monthly SMIC exists.</summary>
    public static TheoryData<LocalDate, decimal> Metropole => new()
    {
        { new(2005, 7, 1), 1217.88m },
        { new(2006, 7, 1), 1254.28m },
        { new(2007, 7, 1), 1280.07m },
        { new(2008, 5, 1), 1308.88m },
        { new(2008, 7, 1), 1321.02m },
        { new(2009, 7, 1), 1337.70m },
        { new(2010, 1, 1), 1343.77m },
        { new(2011, 1, 1), 1365.00m },
        { new(2011, 12, 1), 1393.82m },
        { new(2012, 1, 1), 1398.37m },
        { new(2012, 7, 1), 1425.67m },
        { new(2013, 1, 1), 1430.22m },
        { new(2014, 1, 1), 1445.38m },
        { new(2015, 1, 1), 1457.52m },
        { new(2016, 1, 1), 1466.62m },
        { new(2017, 1, 1), 1480.27m },
        { new(2018, 1, 1), 1498.47m },
        { new(2019, 1, 1), 1521.22m },
        { new(2020, 1, 1), 1539.42m },
        { new(2021, 1, 1), 1554.58m },
        { new(2021, 10, 1), 1589.47m },
        { new(2022, 1, 1), 1603.12m },
        { new(2022, 5, 1), 1645.58m },
        { new(2022, 8, 1), 1678.95m },
        { new(2023, 1, 1), 1709.28m },
        { new(2023, 5, 1), 1747.20m },
        { new(2024, 1, 1), 1766.92m },
        { new(2024, 11, 1), 1801.80m },
        { new(2026, 1, 1), 1823.03m },
        { new(2026, 6, 1), 1867.02m },
    };

    public static TheoryData<LocalDate, decimal> Mayotte => new()
    {
        { new(2021, 1, 1), 1173.90m },
        { new(2021, 10, 1), 1199.68m },
        { new(2022, 1, 1), 1210.30m },
        { new(2022, 5, 1), 1242.15m },
        { new(2022, 8, 1), 1266.42m },
        { new(2023, 1, 1), 1290.68m },
        { new(2023, 5, 1), 1319.50m },
        { new(2024, 1, 1), 1334.67m },
        { new(2024, 11, 1), 1361.97m },
        { new(2026, 1, 1), 1415.05m },
        { new(2026, 6, 1), 1449.93m },
    };

    public static TheoryData<LocalDate, decimal, decimal> Ceilings => new()
    {
        { new(2015, 1, 1), 38040m, 24m },
        { new(2016, 1, 1), 38616m, 24m },
        { new(2017, 1, 1), 39228m, 24m },
        { new(2018, 1, 1), 39732m, 25m },
        { new(2019, 1, 1), 40524m, 25m },
        { new(2020, 1, 1), 41136m, 26m },
        { new(2021, 1, 1), 41136m, 26m },
        { new(2022, 1, 1), 41136m, 26m },
        { new(2023, 1, 1), 43992m, 27m },
        { new(2024, 1, 1), 46368m, 29m },
        { new(2025, 1, 1), 47100m, 29m },
        { new(2026, 1, 1), 48060m, 30m },
    };

    [Theory]
    [MemberData(nameof(Metropole))]
    public void The_monthly_SMIC_is_that_of_the_hour_to_the_cent(LocalDate from, decimal monthly) =>
        Assert.Equal((from, Money.Of(monthly)), (Law.On(from, MinimumWage.Hourly).From, Monthly(from, null)));

    [Theory]
    [MemberData(nameof(Mayotte))]
    public void That_of_Mayotte_too(LocalDate from, decimal monthly) => Assert.Equal(
        (from, Money.Of(monthly)),
        (Law.On(from, MinimumWage.HourlyInMayotte).From, Monthly(from, new() { Zone = HolidayZone.Mayotte })));

    [Fact]
    public void No_row_is_left_out() => Assert.Equal(
        (MinimumWage.Hourly.Count(static row => row.From >= new LocalDate(2005, 7, 1)), MinimumWage.HourlyInMayotte.Count),
        (Metropole.Count, Mayotte.Count));

    [Theory]
    [MemberData(nameof(Ceilings))]
    public void The_ceilings_of_the_year_and_of_the_hour_are_those_of_the_month(LocalDate from, decimal yearly, decimal hourly) => Assert.Equal(
        (Money.Of(yearly), Money.Of(hourly)),
        (SocialSecurityCeiling.Yearly(from, Law), SocialSecurityCeiling.Hourly(from, Law)));

    /// <summary>What is set anew each 1 January is unknown from the next one on: a value of this year is no answer for another.</summary>
    [Fact]
    public void What_each_January_renews_is_unknown_from_the_next_one_on()
    {
        Assert.All(
            [MinimumWage.Hourly, MinimumWage.HourlyInMayotte, SocialSecurityCeiling.Monthly],
            static table =>
            {
                LocalDate january = new(table.VerifiedOn.Year + 1, 1, 1);
                Assert.Equal(january, table.UnknownFrom);
                Assert.Equal((true, false), (Law.TryOn(january.PlusDays(-1), table, out _), Law.TryOn(january, table, out _)));
            });
        Assert.Throws<ArgumentOutOfRangeException>(static () => Monthly(new(2027, 1, 1), new() { Zone = HolidayZone.Mayotte }));
        Assert.Throws<ArgumentOutOfRangeException>(static () => SocialSecurityCeiling.Hourly(new(2027, 1, 1), Law));
    }

    private static Money Monthly(LocalDate on, PayRules? rules) =>
        GrossPay.AtMinimumWage(Hours.Of(35), PayRegime.OvertimePaid, on, Law, rules).Total.Round();
}
