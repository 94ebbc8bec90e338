using System.Text.Json;
using SocialSectorHr.Json;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests.Json;

public sealed class QuantityJsonTests
{
    public static TheoryData<Hours, string> Written => new()
    {
        { 39.Hours, "39" },
        { 37.5m.Hours, "37.5" },
        { 37.50m.Hours, "37.5" },
        { Hours.OfFraction(455, 3), "\"455/3\"" },
        { Hours.OfFraction(-1, 7), "\"-1/7\"" },
        { 0.000000001m.Hours, "0.000000001" },
        { Hours.Zero, "0" },
        { default, "0" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_quantity_is_a_number_where_decimals_write_it_and_a_fraction_otherwise(Hours hours, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(hours, OfferJson.Options));
        Assert.Equal(hours, JsonSerializer.Deserialize<Hours>(json, OfferJson.Options));
    }

    [Fact]
    public void A_percentage_is_written_in_per_cent()
    {
        Assert.Equal("60", JsonSerializer.Serialize(60.Percent, OfferJson.Options));
        Assert.Equal("\"200/3\"", JsonSerializer.Serialize(Percent.OfFraction(2, 3), OfferJson.Options));
        Assert.Equal(Percent.OfRatio(0.6m), JsonSerializer.Deserialize<Percent>("60", OfferJson.Options));
    }

    [Property]
    public bool An_amount_comes_back_exactly(Money value) => ComesBack(value);

    [Property]
    public bool Hours_come_back_exactly(Hours value) => ComesBack(value);

    [Property]
    public bool Days_come_back_exactly(Days value) => ComesBack(value);

    [Property]
    public bool Weeks_come_back_exactly(Weeks value) => ComesBack(value);

    [Property]
    public bool Months_come_back_exactly(Months value) => ComesBack(value);

    [Property]
    public bool A_percentage_comes_back_exactly(Percent value) => ComesBack(value);

    [Property]
    public bool Stated_hours_come_back_exactly(Stated<Hours> value) => ComesBack(value);

    [Property]
    public bool A_day_comes_back_exactly(LocalDate value) => ComesBack(value);

    [Fact]
    public void What_no_reader_would_accept_is_not_written()
    {
        Assert.Equal(
            "1000000000000 is more than an offer can write",
            Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Serialize(1_000_000_000_000m.Euros, OfferJson.Options)).Message);
        Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Serialize(Money.OfFraction(1, 1_000_000_000_007), OfferJson.Options));
    }

    private static bool ComesBack<T>(T value)
        where T : struct =>
            JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, OfferJson.Options), OfferJson.Options).Equals(value);
}
