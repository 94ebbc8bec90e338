using FsCheck;
using SocialSectorHr.Law;
using SocialSectorHr.Numbers;
using SocialSectorHr.Tests.Explanations;

namespace SocialSectorHr.Tests.WorkingTime;

public class FlatYearTests
{
    private static readonly FrenchLaw Law = FrenchLaw.Published;
    private static readonly LocalDate On = new(2026, 3, 16);
    private static readonly FlatYear Year = FlatYear.Of(11, 25.Ouvres);

    // Eleven holidays wherever they fall, 25 days of leave and those of seniority, the solidarity day worked.
    [Theory]
    [InlineData(2, 224, 1_568)]
    [InlineData(4, 222, 1_554)]
    [InlineData(5, 221, 1_547)]
    public void A_year_of_eleven_holidays_with_seniority_leave(int seniority, int days, int hours)
    {
        FlatYearHours year = Year.Hours(seniority.Ouvres, On, Law, SolidarityMode.IncludedInDays);
        Assert.Equal((days.Days, hours.Hours, hours.Hours), (year.Days, year.Worked, year.WithSolidarity));
    }

    [Fact]
    public void Six_ouvrables_of_seniority_are_five_ouvres() =>
        Assert.Equal(Year.Hours(5.Ouvres, On, Law), Year.Hours(6.Ouvrables, On, Law));

    [Theory]
    [InlineData(null, 1_582)]
    [InlineData(SolidarityMode.ExtraHours, 1_582)]
    [InlineData(SolidarityMode.IncludedInDays, 1_582)]
    [InlineData(SolidarityMode.Waived, 1_575)]
    [InlineData(SolidarityMode.DoneElsewhere, 1_575)]
    public void The_solidarity_day_is_a_day_or_seven_hours(SolidarityMode? mode, int hours) =>
        Assert.Equal(hours.Hours, Year.Hours(0.Ouvres, On, Law, mode).WithSolidarity);

    [Fact]
    public void A_part_has_its_days_and_its_twelfths_of_the_solidarity_hours()
    {
        FlatYearPart part = Year.Part(94.Days, 5.Months, On, Law);
        Assert.Equal((658.Hours, Hours.OfFraction(35, 12), 660.92m.Hours), (part.Worked, part.Solidarity, part.Total));
    }

    [Fact]
    public void What_cannot_be_a_year_is_refused()
    {
        Refused("days is 262 days: it must be more than 0 and at most 261 days", static () => FlatYear.Of(262.Days));
        Refused("days is 0 days", static () => FlatYear.Of(0.Days));
        Refused("holidays is 16: it must be between 0 and 15 holidays", static () => FlatYear.Of(16, 25.Ouvres));
        Refused("leave is -1", static () => FlatYear.Of(11, (-1).Ouvres));
        Refused("extraLeave is 226 days (ouvrés): it must be between 0 and the 225 days of the year", static () => Year.Hours(226.Ouvres, On, Law));
        Refused("worked is 226 days", static () => Year.Part(226.Days, 12.Months, On, Law));
        Refused("presence is 13 months", static () => Year.Part(5.Days, 13.Months, On, Law));
    }

    [Fact]
    public void Years_print_themselves()
    {
        Assert.Equal("225 days a year", Year.ToString());
        Assert.Equal("225 days, 1,582 h", Year.Hours(0.Ouvres, On, Law).ToString());
        Assert.Equal("226 j, 1 582 h", Year.Hours(0.Ouvres, On, Law, SolidarityMode.IncludedInDays).ToString(Language.French).Plain());
        Assert.Equal("660,92 h", Year.Part(94.Days, 5.Months, On, Law).ToString(Language.French).Plain());
    }

    [Property]
    public bool A_day_of_leave_is_a_fifth_of_a_week_less(NonNegativeInt halves, SolidarityMode mode)
    {
        LeaveDays leave = LeaveDays.Of(Days.OfFraction(halves.Get % 440, 2), LeaveUnit.Ouvres);
        FlatYearHours with = Year.Hours(leave, On, Law, mode);
        FlatYearHours more = Year.Hours(leave + 1.Ouvres, On, Law, mode);
        return with.WithSolidarity - more.WithSolidarity == 7.Hours && with.Worked.Exact == with.Days.Exact * 7
            && more.WithSolidarity >= Hours.Zero;
    }

    [Property]
    public bool Two_parts_of_a_year_share_the_solidarity_hours_out(NonNegativeInt days, NonNegativeInt quarters)
    {
        (Days worked, Months presence) = (Days.Of(days.Get % 226), Months.OfFraction(quarters.Get % 49, 4));
        FlatYearPart first = Year.Part(worked, presence, On, Law);
        FlatYearPart rest = Year.Part(Year.Days - worked, 12.Months - presence, On, Law);
        return first.Worked + rest.Worked + first.Solidarity + rest.Solidarity == Year.Hours(0.Ouvres, On, Law).WithSolidarity
            && Fraction.Abs(first.Total.Exact - first.Worked.Exact - first.Solidarity.Exact) <= Fraction.Of(1, 200);
    }

    [Property]
    public bool Its_law_is_known_exactly_where_it_is_computed(DoNotSize<int> day, SolidarityMode mode)
    {
        LocalDate on = TableDays.Day(day.Item);
        FlatYearQuestion year = new(Year, 0.Ouvres, on, Law, mode);
        FlatYearPartQuestion part = new(Year, 94.Days, 5.Months, on, Law);
        return KnownLaw.Agrees(year.IsKnown, () => _ = new FlatYearHours(year))
            && KnownLaw.Agrees(part.IsKnown, () => _ = new FlatYearPart(part));
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        Allocation.IsNone(static () => Year.Hours(2.Ouvres, On, Law).WithSolidarity);
        Allocation.IsNone(static () => Year.Part(94.Days, 5.Months, On, Law).Total);
    }

    public sealed class Explained : IExplainedResults
    {
        public IEnumerable<object> Results() =>
        [
            CollectiveAgreements.Ccn66.Year!.Hours(9.Ouvres, On, Law),
            Year.Hours(6.Ouvrables, On, Law, SolidarityMode.IncludedInDays),
            Year.Part(94.Days, 5.Months, On, Law),
        ];
    }
}
