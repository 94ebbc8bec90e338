using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Offers;

public sealed class StatedTests
{
    public static TheoryData<object, string, string> Texts => new()
    {
        { 39.Hours.PerWeek, "39 h a week", "39 h par semaine" },
        { Stated.Between(2_400.Euros, 2_600.Euros, Per.Month), "between €2,400.00 and €2,600.00 a month", "entre 2 400,00 € et 2 600,00 € par mois" },
        { Stated.UpTo(2.Days, Per.Month), "up to 2 days a month", "jusqu'à 2 j par mois" },
        { Stated.From(24.Hours), "from 24 h", "à partir de 24 h" },
        { Stated.Exactly(6.Weeks, Per.Year), "6 weeks a year", "6 semaines par an" },
        { 70.Hours.PerFortnight, "70 h a fortnight", "70 h par quinzaine" },
        { 12.02m.Euros.PerHour, "€12.02 an hour", "12,02 € par heure" },
        { 7.Hours.PerDay, "7 h a day", "7 h par jour" },
        { default(Stated<Money>), "no figure", "sans chiffre" },
        { new Stated<Days>(null, null, Per.Year), "no figure a year", "sans chiffre par an" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_what_the_offer_says(object figure, string english, string french)
    {
        Assert.Equal(english, figure.ToString());
        Assert.Equal(french, InFrench(figure).Replace('\u00A0', ' '));
    }

    [Fact]
    public void The_number_extensions_are_exact_and_say_per_what()
    {
        Assert.Equal(Stated.Exactly(2_635.Euros, Per.Month), 2_635.Euros.PerMonth);
        Assert.Equal(Stated.Exactly(31_630.Euros, Per.Year), 31_630.Euros.PerYear);
        Assert.Equal(Stated.Exactly(500.Euros, Per.Week), 500.Euros.PerWeek);
        Assert.Equal(Stated.Exactly(100.Euros, Per.Day), 100.Euros.PerDay);
        Assert.Equal(Stated.Exactly(12.Euros, Per.Hour), 12.Euros.PerHour);
        Assert.Equal(Stated.Exactly(130.Hours, Per.Month), 130.Hours.PerMonth);
        Assert.Equal(Stated.Exactly(1_607.Hours, Per.Year), 1_607.Hours.PerYear);
        Assert.Equal(Stated.Exactly(2.5m.Days, Per.Week), 2.5m.Days.PerWeek);
        Assert.Equal(Stated.Exactly(4.Days, Per.Fortnight), 4.Days.PerFortnight);
        Assert.Equal(Stated.Exactly(5.Days, Per.Month), 5.Days.PerMonth);
        Assert.Equal(Stated.Exactly(20.Days, Per.Year), 20.Days.PerYear);
        Assert.Equal(Stated.Exactly(6.Weeks, Per.Year), 6.Weeks.PerYear);
    }

    [Fact]
    public void A_bare_quantity_is_an_exact_figure_per_nothing_said()
    {
        Stated<Hours> figure = 35.Hours;

        Assert.True(figure.IsExact);
        Assert.Null(figure.Per);
        Assert.Equal(Stated.Exactly(35.Hours), figure);
    }

    [Fact]
    public void The_same_bound_twice_is_an_exact_figure()
    {
        Assert.True(Stated.Between(5.Days, 5.Days).IsExact);
        Assert.Equal(Stated.Exactly(5.Days, Per.Month), Stated.Between(5.Days, 5.Days, Per.Month));
    }

    [Fact]
    public void A_lower_bound_above_the_upper_one_is_refused()
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            static () => Stated.Between(2_600.Euros, 2_400.Euros));

        Assert.Equal("low", refusal.ParamName);
        Assert.StartsWith("low is €2,600.00: it must be at most high, which is €2,400.00.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_figure_states_nothing()
    {
        Stated<Money> nothing = default;

        Assert.True(nothing.IsEmpty);
        Assert.False(nothing.IsExact);
        Assert.Null(nothing.AtLeast);
        Assert.Null(nothing.AtMost);
    }

    [Property]
    public bool A_figure_with_a_bound_is_not_empty(Stated<Hours> figure) => !figure.IsEmpty;

    [Property]
    public bool The_bounds_never_cross(Stated<Hours> figure) =>
        figure.AtLeast is not { } low || figure.AtMost is not { } high || low <= high;

    [Property]
    public bool Exact_means_that_both_bounds_are_the_figure(Hours hours, Per per) =>
        Stated.Exactly(hours, per) is { IsExact: true } figure && figure.AtLeast == hours && figure.AtMost == hours && figure.Per == per;

    [Property]
    public bool One_bound_is_never_exact(Hours hours, Per per) => !Stated.From(hours, per).IsExact && !Stated.UpTo(hours, per).IsExact;

    private static string InFrench(object figure) => figure switch
    {
        Stated<Hours> hours => hours.ToString(Language.French),
        Stated<Money> money => money.ToString(Language.French),
        Stated<Days> days => days.ToString(Language.French),
        Stated<Weeks> weeks => weeks.ToString(Language.French),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };
}
