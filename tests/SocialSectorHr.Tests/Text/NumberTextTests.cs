using System.Globalization;

namespace SocialSectorHr.Tests;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(31630.5, 2, "31 630,50", "31,630.50")]
    [InlineData(0.125, 2, "0,13", "0.13")]
    [InlineData(-0.004, 2, "0,00", "0.00")]
    [InlineData(1_234_567, 0, "1 234 567", "1,234,567")]
    public void A_fixed_number_of_decimals(decimal value, int decimals, string french, string english)
    {
        Assert.Equal(french, NumberText.Fixed(value, decimals, Language.French).Plain());
        Assert.Equal(english, NumberText.Fixed(value, decimals, Language.English));
    }

    [Theory]
    [InlineData(31630.5, 4, "31 630,5", "31,630.5")]
    [InlineData(22, 4, "22", "22")]
    [InlineData(-0.00001, 4, "0", "0")]
    [InlineData(-1_000, 0, "-1 000", "-1,000")]
    public void No_more_decimals_than_needed(decimal value, int decimals, string french, string english)
    {
        Assert.Equal(french, NumberText.Trimmed(value, decimals, Language.French).Plain());
        Assert.Equal(english, NumberText.Trimmed(value, decimals, Language.English));
    }

    [Property]
    public bool What_is_written_is_read_back(int n, byte places, Language language)
    {
        decimal value = n / 10_000m;
        return NumberText.TryRead(NumberText.Trimmed(value, 4, language), language, out decimal trimmed) && trimmed == value
            && NumberText.TryRead(NumberText.Fixed(value, 4 + (places % 3), language), language, out decimal padded) && padded == value;
    }

    [Property]
    public bool An_English_text_read_as_French_is_the_same_number_or_refused(int n) =>
        !NumberText.TryRead(NumberText.Trimmed(n / 100m, 2, Language.English), Language.French, out decimal value)
        || value == n / 100m
        || NumberText.Trimmed(n / 100m, 2, Language.English).Contains(',', StringComparison.Ordinal); // 1,234 is a number in both

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "#";
        culture.NumberFormat.NegativeSign = "~";
        Money money = Money.Of(-1_234.5m);
        Hours hours = Hours.Of(-37.5m);
        string inAnother = string.Empty;
        Thread thread = new(() => inAnother = $"{money} {hours.ToString(Language.French)} {Fraction.Of(-1, 8)}") { CurrentCulture = culture };

        thread.Start();
        thread.Join();

        Assert.Equal("-€1,234.50 -37 h 30 -0.125", inAnother.Plain());
    }
}
