namespace SocialSectorHr.Tests.Offers;

public sealed class StatedDateTests
{
    private static readonly LocalDate Day = new(2026, 3, 16);

    public static TheoryData<StatedDate, string, string> Texts => new()
    {
        { Day, "16 March 2026", "16 mars 2026" },
        { StatedDate.From(Day), "from 16 March 2026", "à partir du 16 mars 2026" },
        { StatedDate.By(Day), "by 16 March 2026", "au plus tard le 16 mars 2026" },
        { StatedDate.Between(Day, Day.PlusDays(4)), "between 16 March 2026 and 20 March 2026", "entre le 16 mars 2026 et le 20 mars 2026" },
        { StatedDate.In(new(2022, 9)), "September 2022", "septembre 2022" },
        { StatedDate.In(new(2025, 3), MonthPart.Beginning), "beginning of March 2025", "début mars 2025" },
        { StatedDate.In(new(2025, 3), MonthPart.Middle), "middle of March 2025", "mi mars 2025" },
        { StatedDate.In(new(2025, 3), MonthPart.End), "end of March 2025", "fin mars 2025" },
        { StatedDate.Soon, "as soon as possible", "dès que possible" },
        { StatedDate.Soon with { Latest = Day }, "as soon as possible, by 16 March 2026", "dès que possible, au plus tard le 16 mars 2026" },
        { StatedDate.Words("à la rentrée"), "à la rentrée", "à la rentrée" },
        { new StatedDate(), "no date", "sans date" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_what_the_offer_says(StatedDate date, string english, string french)
    {
        Assert.Equal(english, date.ToString());
        Assert.Equal(french, date.ToString(Language.French));
    }

    [Fact]
    public void A_month_is_the_window_of_its_days()
    {
        StatedDate february = StatedDate.In(new(2024, 2));

        Assert.Equal(new LocalDate(2024, 2, 1), february.Earliest);
        Assert.Equal(new LocalDate(2024, 2, 29), february.Latest);
        Assert.Equal(new YearMonth(2024, 2), february.Month);
        Assert.False(february.IsDay);
    }

    [Fact]
    public void A_window_that_is_not_a_whole_month_has_no_month()
    {
        Assert.Null(StatedDate.Between(new(2024, 2, 1), new(2024, 2, 28)).Month);
        Assert.Null(StatedDate.Between(new(2024, 2, 2), new(2024, 2, 29)).Month);
        Assert.Null(StatedDate.Between(new(2024, 2, 1), new(2024, 3, 31)).Month);
        Assert.Null(StatedDate.On(Day).Month);
        Assert.Null(StatedDate.Soon.Month);
    }

    [Property]
    public bool Only_a_window_of_one_day_is_a_day(DateInterval window) =>
        StatedDate.Between(window.Start, window.End).IsDay == (window.Length == 1);

    [Fact]
    public void A_window_that_ends_before_it_starts_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            static () => StatedDate.Between(Day, Day.PlusDays(-1)));

        Assert.Equal("earliest", refusal.ParamName);
        Assert.StartsWith("earliest is 2026-03-16: it must be on or before latest, which is 2026-03-15.", refusal.Message, StringComparison.Ordinal);
    }
}
