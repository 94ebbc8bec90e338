using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Quantities;

/// <summary>A value gives back what it holds, exact, under its own unit and no other.</summary>
public class FigureValueTests
{
    [Fact]
    public void A_quantity_comes_back_exact()
    {
        Money third = 100.Euros / 3;
        Assert.Equal(third, ((FigureValue)third).Money);
        Assert.Equal(35.5m.Hours, ((FigureValue)35.5m.Hours).Hours);
        Assert.Equal(20.5m.Days, ((FigureValue)20.5m.Days).Days);
        Assert.Equal(LeaveDays.Ouvres(25), ((FigureValue)LeaveDays.Ouvres(25)).Leave);
        Assert.Equal(LeaveDays.Ouvrables(30), ((FigureValue)LeaveDays.Ouvrables(30)).Leave);
        Assert.Equal(6.Weeks, ((FigureValue)6.Weeks).Weeks);
        Assert.Equal(839.3m.Points, ((FigureValue)839.3m.Points).Points);
        Assert.Equal(18.Months, ((FigureValue)18.Months).Months);
        Assert.Equal(50.Percent, ((FigureValue)50.Percent).Percent);
        Assert.Equal(2, ((FigureValue)2).Count);
    }

    [Fact]
    public void A_day_is_one_of_the_days()
    {
        LocalDate day = new(2026, 3, 16);
        Assert.Equal(day, ((FigureValue)day).Date);
        Assert.Equal([day], ((FigureValue)day).Dates);
        Assert.Equal((FigureValue)day, FigureValue.Of([day]));
        Assert.Null(FigureValue.Of([day, day.PlusDays(1)]).Date);
        Assert.NotEqual(FigureValue.Of([day]), FigureValue.Of([day, day.PlusDays(1)]));
    }

    [Fact]
    public void A_value_has_no_number_of_another_unit()
    {
        FigureValue hours = 35.Hours;
        Assert.Null(hours.Money);
        Assert.Null(hours.Days);
        Assert.Null(hours.Leave);
        Assert.Null(hours.Date);
        Assert.Null(hours.Truth);
        Assert.Null(hours.Code);
        Assert.Empty(hours.Dates);
        Assert.Null(((FigureValue)20.Days).Leave);
        Assert.NotEqual((FigureValue)1, (FigureValue)true);
    }
}
