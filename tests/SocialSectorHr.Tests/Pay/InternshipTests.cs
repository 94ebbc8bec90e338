using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Pay;

/// <summary>The gratification of an internship: the amount of the hour by year, from which length it is owed, its texts.</summary>
public sealed class InternshipTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;

    private static readonly LocalDate First = new(2026, 3, 2);

    [Theory]
    [InlineData(2024, "4.35")]
    [InlineData(2025, "4.35")]
    [InlineData(2026, "4.50")]
    public void An_hour_gives_fifteen_per_cent_of_the_hourly_ceiling(int year, string hourly)
    {
        InternshipGratification month = Internship.OfHours(400.Hours).Gratification(140.Hours, new(year, 3, 2), Law);
        Money hour = Money.Of(decimal.Parse(hourly, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((hour, true, hour * 140), (month.Hourly, month.IsDue, month.Monthly));
    }

    [Theory]
    [InlineData(308, false)]
    [InlineData(308.5, true)]
    [InlineData(309, true)]
    public void Hours_that_are_not_in_a_row_are_owed_beyond_three_hundred_and_eight(double hours, bool isDue)
    {
        InternshipGratification month = Internship.OfHours(Hours.Of((decimal)hours)).Gratification(100.Hours, First, Law);
        Assert.Equal((isDue, isDue ? 450.Euros : Money.Zero), (month.IsDue, month.Monthly));
    }

    [Theory]
    [InlineData("2026-05-01", false)]
    [InlineData("2026-05-02", true)]
    public void An_internship_in_a_row_is_owed_from_the_day_after_two_months(string last, bool isDue) => Assert.Equal(
        isDue, Internship.Between(First, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value).Gratification(35.Hours, First, Law).IsDue);

    [Fact]
    public void It_cites_its_texts_and_no_other()
    {
        string[] expected = ["Arrêté du 22 décembre 2025", "CSS D242-19", "CSS D136-1", "C. éduc. L124-6"];
        Assert.Equal(
            expected,
            Internship.OfHours(400.Hours).Gratification(140.Hours, First, Law).Explain().Sources.Select(static source => source.Citation));
        Assert.Equal(
            expected, Internship.Between(First, First).Gratification(7.Hours, First, Law).Explain().Sources.Select(
                static source => source.Citation));
    }

    [Fact]
    public void What_cannot_be_is_refused_by_name_and_range()
    {
        Refused("last", "on or after the first day, 2026-03-02", static () => Internship.Between(First, First.PlusDays(-1)));
        Refused("present", "more than 0 h and at most 3000 h", static () => Internship.OfHours(Hours.Zero));
        Refused("present", "between 0 h and 250 h a month", static () => Internship.OfHours(10.Hours).Gratification(251.Hours, First, Law));
        Refused("date", "from 2024-01-01 on", static () => Internship.OfHours(10.Hours).Gratification(10.Hours, new(2023, 12, 31), Law));
        Refused("date", "before 2027-01-01", static () => Internship.OfHours(10.Hours).Gratification(10.Hours, new(2027, 1, 1), Law));
    }

    [Property]
    internal bool More_hours_never_give_less(PaidWeek one, PaidWeek other)
    {
        (Hours less, Hours more) = one.Hours <= other.Hours ? (one.Hours, other.Hours) : (other.Hours, one.Hours);
        return Monthly(less) <= Monthly(more);

        static Money Monthly(Hours hours) => Internship.OfHours(400.Hours).Gratification(hours, First, Law).Monthly;
    }

    private static void Refused(string name, string range, Action make)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(make);
        Assert.Equal(name, refusal.ParamName);
        Assert.Contains(range, refusal.Message, StringComparison.Ordinal);
    }
}
