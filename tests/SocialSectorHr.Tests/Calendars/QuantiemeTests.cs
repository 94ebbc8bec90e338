namespace SocialSectorHr.Tests.Calendars;

public class QuantiemeTests
{
    [Theory]
    [InlineData("2025-01-31", 1, "2025-03-01")]
    [InlineData("2025-01-31", 2, "2025-03-31")]
    [InlineData("2024-02-29", 12, "2025-03-01")]
    [InlineData("2025-12-31", -1, "2025-12-01")]
    [InlineData("2025-03-15", -3, "2024-12-15")]
    public void A_missing_day_number_rolls_to_the_first_of_the_next_month(string date, int months, string expected) =>
        Assert.Equal(Date(expected), Quantieme.AddMonths(Date(date), months));

    [Theory]
    [InlineData("2024-05-13", 15, "2025-08-13")] // leave carried over: informed 13 May 2024, until 13 August 2025
    [InlineData("2025-05-31", 15, "2026-08-31")]
    [InlineData("2024-11-30", 15, "2026-02-28")]
    [InlineData("2024-12-20", 9, "2025-09-20")]
    public void For_leave_carried_over_a_missing_day_number_is_the_last_day_of_the_month(string date, int months, string expected) =>
        Assert.Equal(Date(expected), Quantieme.AddMonthsOrLastDay(Date(date), months));

    [Theory]
    [InlineData("2019-04-01", "2019-06-30")]
    [InlineData("2025-12-12", "2026-03-11")]
    public void Three_months_end_on_the_eve_of_the_same_day_number(string start, string end) =>
        Assert.Equal(Date(end), Quantieme.End(Date(start), Period.FromMonths(3)));

    [Fact]
    public void Months_come_first_then_weeks_and_days() =>
        Assert.Equal(new(2025, 3, 11), Quantieme.End(new(2025, 1, 31), new PeriodBuilder { Months = 1, Weeks = 1, Days = 4 }.Build()));

    [Fact]
    public void A_month_that_starts_on_the_31st_ends_on_the_last_day_of_a_short_month()
    {
        Assert.Equal(new(2025, 2, 28), Quantieme.End(new(2025, 1, 31), Period.FromMonths(1)));
        Assert.Equal((1, 0), Quantieme.Between(new(2025, 1, 31), new(2025, 2, 28)));
    }

    [Fact]
    public void A_period_of_no_day_or_of_hours_is_refused()
    {
        LocalDate start = new(2025, 1, 31);
        Assert.Contains("at least one day", Assert.Throws<ArgumentException>(() => Quantieme.End(start, Period.Zero)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "whole years", Assert.Throws<ArgumentException>(() => Quantieme.End(start, Period.FromHours(24))).Message, StringComparison.Ordinal);
        Assert.Equal("endInclusive", Assert.Throws<ArgumentOutOfRangeException>(() => Quantieme.Between(start, start.PlusDays(-2))).ParamName);
        Assert.Equal((0, 0), Quantieme.Between(start, start.PlusDays(-1)));
    }

    [Fact]
    public void Whole_months_come_back_from_every_day_of_four_years_and_every_length_to_ten_years()
    {
        for (LocalDate start = new(2023, 1, 1); start.Year < 2027; start = start.PlusDays(1))
        {
            for (int months = 1; months <= 120; months++)
            {
                LocalDate end = Quantieme.End(start, Period.FromMonths(months));
                if (Quantieme.Between(start, end) != (months, 0))
                {
                    Assert.Fail($"{Counterexample.Show(start)} + {months} months");
                }
            }
        }
    }

    [Property]
    public bool Months_and_days_come_back_as_the_end_they_were_counted_to(DateInterval interval)
    {
        (int months, int days) = Quantieme.Between(interval.Start, interval.End);
        return Quantieme.End(interval.Start, new PeriodBuilder { Months = months, Days = days }.Build()) == interval.End;
    }

    [Property]
    public bool Months_and_days_agree_with_counting_one_month_after_the_other(DateInterval interval)
    {
        LocalDate next = interval.End.PlusDays(1);
        int naive = 0;
        while (Naive(interval.Start, naive + 1) <= next)
        {
            naive++;
        }

        return Quantieme.Between(interval.Start, interval.End) == (naive, Period.DaysBetween(Naive(interval.Start, naive), next));
    }

    [Property]
    public bool A_longer_period_never_ends_earlier(LocalDate start, FsCheck.PositiveInt a, FsCheck.PositiveInt b) =>
        a.Get > b.Get || Quantieme.End(start, Period.FromMonths(a.Get)) <= Quantieme.End(start, Period.FromMonths(b.Get));

    [Property]
    public bool A_later_start_never_ends_earlier(LocalDate start, FsCheck.PositiveInt months, FsCheck.NonNegativeInt later) =>
        Quantieme.End(start, Period.FromMonths(months.Get)) <= Quantieme.End(start.PlusDays(later.Get), Period.FromMonths(months.Get));

    [Property]
    public bool The_two_readings_of_a_missing_day_agree_or_are_a_day_apart_at_the_end_of_a_month(LocalDate date, int months)
    {
        LocalDate rolled = Quantieme.AddMonths(date, months % 600);
        LocalDate clamped = Quantieme.AddMonthsOrLastDay(date, months % 600);
        return date.Day <= 28 || rolled.Day == date.Day ? rolled == clamped : rolled == clamped.PlusDays(1) && rolled.Day == 1;
    }

    [Property]
    public FsCheck.Property Without_a_missing_day_months_add_up(LocalDate date, byte a, byte b) =>
        Only.When(date.Day <= 28, () => Quantieme.AddMonths(Quantieme.AddMonths(date, a), b) == Quantieme.AddMonths(date, a + b));

    // The calendar month counted on the first of the months, then the day looked for.
    private static LocalDate Naive(LocalDate date, int months)
    {
        LocalDate month = new(date.Year, date.Month, 1);
        for (int i = 0; i < months; i++)
        {
            month = month.PlusDays(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month));
        }

        int days = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
        return date.Day > days ? month.PlusDays(days) : month.PlusDays(date.Day - 1);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
