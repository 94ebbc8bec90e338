using SocialSectorHr.Offers;

namespace SocialSectorHr.Tests.Calendars;

public sealed class DepartementTests
{
    private static readonly string[] Numbers =
        [.. Enumerable.Range(1, 95).Where(static n => n != 20).Concat(Enumerable.Range(971, 8)).Select(static n => $"{n:00}"), "2A", "2B"];

    [Fact]
    public void Every_departement_has_a_number_that_is_read_back()
    {
        Assert.Equal(104, Numbers.Length);
        Assert.All(Numbers, static number =>
        {
            Departement departement = Departement.Of(number);
            Assert.True(Departement.TryParse(number, out Departement read));
            Assert.Equal((departement, number, number), (read, departement.Number, departement.ToString(Language.French)));
            Assert.Equal(departement, new Workplace { Departement = departement }.Departement);
        });
    }

    [Fact]
    public void No_other_number_of_four_signs_is_one()
    {
        const string signs = "0123456789ABCab ";
        IEnumerable<string> texts = ["", .. signs.Select(static sign => $"{sign}"), .. Pairs(signs, signs), .. Pairs(Pairs(signs, signs), signs)];
        Assert.Equal(
            Numbers.Order(StringComparer.Ordinal),
            texts.Where(static text => Departement.TryParse(text, out _)).Order(StringComparer.Ordinal));
        Assert.False(Departement.TryParse(null, out _));

        static IEnumerable<string> Pairs<T>(IEnumerable<T> heads, string tails) => heads.SelectMany(_ => tails, static (head, tail) => $"{head}{tail}");
    }

    [Theory]
    [InlineData("Paris")]
    [InlineData("Rhône")]
    [InlineData("075")]
    [InlineData(" 75")]
    [InlineData("75001")]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("20")]
    [InlineData("96")]
    [InlineData("1")]
    [InlineData("2a")]
    [InlineData("2C")]
    [InlineData("970")]
    [InlineData("979")]
    [InlineData("٧٥")]
    public void What_is_no_number_of_one_is_refused(string number)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Departement.Of(number));
        Assert.Equal(("number", number), (refusal.ParamName, refusal.ActualValue));
        Assert.StartsWith(
            $"number is \"{number}\": it must be the number of a département, \"01\" to \"19\", \"2A\", \"2B\", \"21\" to \"95\", or \"971\" to \"978\".",
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("21", HolidayZone.Metropole)]
    [InlineData("2A", HolidayZone.Metropole)]
    [InlineData("57", HolidayZone.AlsaceMoselle)]
    [InlineData("67", HolidayZone.AlsaceMoselle)]
    [InlineData("68", HolidayZone.AlsaceMoselle)]
    [InlineData("971", HolidayZone.Guadeloupe)]
    [InlineData("972", HolidayZone.Martinique)]
    [InlineData("973", HolidayZone.Guyane)]
    [InlineData("974", HolidayZone.LaReunion)]
    [InlineData("975", HolidayZone.SaintPierreEtMiquelon)]
    [InlineData("976", HolidayZone.Mayotte)]
    [InlineData("977", HolidayZone.SaintBarthelemy)]
    [InlineData("978", HolidayZone.SaintMartin)]
    public void A_departement_gives_its_zone_of_holidays(string number, HolidayZone zone) =>
        Assert.Equal(zone, Departement.Of(number).HolidayZone);

    [Fact]
    public void All_others_are_of_the_metropole() => Assert.Equal(
        Numbers.Length - 11, Numbers.Count(static number => Departement.Of(number).HolidayZone == HolidayZone.Metropole));

    [Fact]
    public void Default_is_none() =>
        Assert.Equal((string.Empty, string.Empty), (default(Departement).Number, default(Departement).ToString()));
}
