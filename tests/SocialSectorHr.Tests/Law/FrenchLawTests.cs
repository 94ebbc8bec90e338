using SocialSectorHr.Law;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Law;

public class FrenchLawTests
{
    private static readonly LegalSource Decree = new() { Citation = "Décret à paraître", Title = new("relèvement du SMIC", "rise of the SMIC") };

    [Theory]
    [InlineData(2002, 1, 1, "6.67", "Décret n° 2001-554 du 28 juin 2001")]
    [InlineData(2005, 6, 30, "7.61", "Décret n° 2004-633 du 1er juillet 2004")]
    [InlineData(2008, 5, 1, "8.63", "Arrêté du 25 avril 2008")]
    [InlineData(2013, 12, 31, "9.43", "JO du 21 décembre 2012")]
    [InlineData(2014, 12, 31, "9.53", "Décret n° 2013-1190 du 19 décembre 2013")]
    [InlineData(2024, 10, 31, "11.65", "Décret n° 2023-1216 du 20 décembre 2023")]
    [InlineData(2024, 11, 1, "11.88", "Décret n° 2024-951 du 23 octobre 2024")]
    [InlineData(2025, 12, 31, "11.88", "Décret n° 2024-951 du 23 octobre 2024")]
    [InlineData(2026, 1, 1, "12.02", "Décret n° 2025-1228 du 17 décembre 2025")]
    [InlineData(2026, 11, 21, "12.31", "Arrêté du 22 mai 2026")]
    public void A_value_holds_from_its_first_day_to_the_eve_of_the_next(int year, int month, int day, string smic, string citation)
    {
        DatedValue<Money> row = FrenchLaw.Published.On(new LocalDate(year, month, day), MinimumWage.Hourly);
        Assert.Equal(decimal.Parse(smic), row.Value.ToDecimal());
        Assert.Equal(citation, row.Source.Citation);
        Assert.False(row.IsCallers);
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
    {
        LocalDate eve = new LocalDate(2024, 10, 31).WithCalendar(CalendarSystem.Julian);

        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            () => FrenchLaw.Published.On(eve, MinimumWage.Hourly));
        Assert.StartsWith("date is 2024-10-18 (Julian): it must be a date of the ISO calendar", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_first_row_is_refused_with_the_known_range()
    {
        ArgumentOutOfRangeException refused =
            Assert.Throws<ArgumentOutOfRangeException>(() => FrenchLaw.Published.On(new LocalDate(2001, 12, 31), MinimumWage.Hourly));
        Assert.StartsWith("date is 2001-12-31: it must be from 2002-01-01 and before 2027-01-01 for gross hourly SMIC.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_known_to_be_unknown_is_never_the_nearest()
    {
        Assert.True(FrenchLaw.Published.TryOn(new LocalDate(2026, 5, 31), MinimumWage.Guaranteed, out DatedValue<Money> last));
        Assert.Equal(4.25m.Euros, last.Value);
        Assert.False(FrenchLaw.Published.TryOn(new LocalDate(2026, 6, 1), MinimumWage.Guaranteed, out DatedValue<Money> none));
        Assert.Equal(default, none);
        ArgumentOutOfRangeException refused =
            Assert.Throws<ArgumentOutOfRangeException>(() => FrenchLaw.Published.On(new LocalDate(2026, 6, 1), MinimumWage.Guaranteed));
        Assert.Contains("from 2015-01-01 and before 2026-06-01 for guaranteed minimum", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_callers_value_holds_from_its_first_day_and_says_whose_it_is()
    {
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Hourly, new LocalDate(2027, 1, 1), 12.50m.Euros, Decree);
        Assert.Equal(12.31m.Euros, law.On(new LocalDate(2026, 12, 31), MinimumWage.Hourly).Value);
        DatedValue<Money> next = law.On(new LocalDate(2027, 1, 1), MinimumWage.Hourly);
        Assert.Equal(12.50m.Euros, next.Value);
        Assert.True(next.IsCallers);
        Assert.False(FrenchLaw.Published.TryOn(new LocalDate(2027, 1, 1), MinimumWage.Hourly, out _));
    }

    [Fact]
    public void A_callers_value_settles_what_was_unknown()
    {
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Guaranteed, new LocalDate(2026, 6, 1), 4.35m.Euros, Decree);
        Assert.Equal(4.35m.Euros, law.On(new LocalDate(2026, 7, 1), MinimumWage.Guaranteed).Value);
    }

    [Fact]
    public void A_callers_value_older_than_the_unknown_does_not_settle_it()
    {
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Guaranteed, new LocalDate(2026, 3, 1), 4.30m.Euros, Decree);
        Assert.Equal(4.30m.Euros, law.On(new LocalDate(2026, 4, 1), MinimumWage.Guaranteed).Value);
        Assert.False(law.TryOn(new LocalDate(2026, 6, 1), MinimumWage.Guaranteed, out _));
    }

    [Fact]
    public void The_last_value_laid_on_one_day_wins_and_laws_compare_by_value()
    {
        LocalDate day = new(2027, 1, 1);
        FrenchLaw twice = FrenchLaw.Published.With(MinimumWage.Hourly, day, 12.40m.Euros, Decree)
            .With(MinimumWage.Hourly, day, 12.50m.Euros, Decree);
        FrenchLaw once = FrenchLaw.Published.With(MinimumWage.Hourly, day, 12.50m.Euros, Decree);
        Assert.Equal(once, twice);
        Assert.Equal(once.GetHashCode(), twice.GetHashCode());
        Assert.NotEqual(FrenchLaw.Published, once);
    }

    [Property]
    public bool The_order_in_which_values_are_laid_does_not_matter(LocalDate a, LocalDate b, Money smic)
    {
        FrenchLaw ab = FrenchLaw.Published.With(MinimumWage.Hourly, a, smic, Decree).With(MinimumWage.Guaranteed, b, smic, Decree);
        FrenchLaw ba = FrenchLaw.Published.With(MinimumWage.Guaranteed, b, smic, Decree).With(MinimumWage.Hourly, a, smic, Decree);
        return ab.Equals(ba) && ab.GetHashCode() == ba.GetHashCode();
    }

    [Property]
    public bool A_day_reads_the_newest_row_not_after_it(LocalDate day)
    {
        DatedValue<Money>[] begun = [.. MinimumWage.Hourly.Where(row => row.From <= day)];
        bool known = FrenchLaw.Published.TryOn(day, MinimumWage.Hourly, out DatedValue<Money> read);
        return known == (begun.Length > 0 && day < new LocalDate(2027, 1, 1)) && (!known || read == begun.MaxBy(row => row.From));
    }

    [Property]
    public bool Laying_a_value_changes_no_day_before_it(LocalDate day, LocalDate from, Money smic)
    {
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Hourly, from, smic, Decree);
        bool before = FrenchLaw.Published.TryOn(day, MinimumWage.Hourly, out DatedValue<Money> published);
        bool after = law.TryOn(day, MinimumWage.Hourly, out DatedValue<Money> read);
        return day >= from || (before == after && published == read);
    }

    [Fact]
    public void The_law_prints_the_day_it_was_checked()
    {
        Assert.Equal("droit vérifié le 24 juillet 2026", FrenchLaw.Published.ToString(Language.French));
        FrenchLaw law = FrenchLaw.Published.With(MinimumWage.Hourly, new LocalDate(2027, 1, 1), 12.50m.Euros, Decree);
        Assert.Equal("law checked on 24 July 2026, with 1 value(s) of the application", law.ToString());
    }
}
