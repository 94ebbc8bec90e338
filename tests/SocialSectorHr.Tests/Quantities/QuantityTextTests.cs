using System.Globalization;
using SocialSectorHr.Numbers;

namespace SocialSectorHr.Tests;

/// <summary>Quantities under the platform's own formats, cultures and parsers.</summary>
public sealed class QuantityTextTests
{
    // By name alone: the tests run without the data of cultures.
    private static readonly CultureInfo French = new("fr-FR");
    private static readonly CultureInfo English = new("en-GB");

    [Fact]
    public void The_culture_of_an_interpolation_is_honoured()
    {
        Money year = 31_630.Euros;

        Assert.Equal("31 630,00 €", string.Create(French, $"{year}").Plain());
        Assert.Equal("€31,630.00", string.Create(English, $"{year}"));
        Assert.Equal("€31,630.00", string.Create(CultureInfo.InvariantCulture, $"{year:G}"));
        Assert.Equal("15815/6", string.Create(French, $"{year / 12:R}"));
        Assert.Equal("200/3", Percent.OfFraction(2, 3).ToString("R", French));
        Assert.Equal("25 Ouvres", 25.Ouvres.ToString("R", French));
        Assert.Equal(
            "\"C\" is no format of a quantity: write \"G\" for the words of the language, \"R\" for the exact number.",
            Assert.Throws<FormatException>(() => year.ToString("C", French)).Message);
    }

    [Theory]
    [InlineData("12.31")]
    [InlineData("12,31 €")]
    [InlineData("1231/100")]
    public void A_text_is_read_exact_or_in_the_language(string text)
    {
        Assert.Equal(12.31m.Euros, Money.Parse(text, French));
        Assert.True(Money.TryParse(text.AsSpan(), French, out Money read));
        Assert.Equal(12.31m.Euros, read);
    }

    [Fact]
    public void What_is_neither_is_refused_with_the_unit_and_an_example()
    {
        Assert.Equal("\"12 h\" is not an amount in euros: write it like \"31630\".", Assert.Throws<FormatException>(static () => Money.Parse("12 h", English)).Message);
        Assert.Equal("\"25\" is not leave with its unit: write it like \"25 Ouvres\".", Assert.Throws<FormatException>(static () => LeaveDays.Parse("25", English)).Message);
        Assert.False(Hours.TryParse(null, English, out _));
        Assert.Throws<ArgumentNullException>(static () => Hours.Parse(null!, English));
    }

    [Fact]
    public void Another_unit_is_refused_by_name()
    {
        IComparable year = 31_630.Euros;

        Assert.Equal(1, year.CompareTo(null));
        Assert.Equal(0, year.CompareTo(31_630.Euros));
        Assert.StartsWith(
            "€31,630.00 cannot be compared with a Hours: it must be Money.",
            Assert.Throws<ArgumentException>(() => year.CompareTo(39.Hours)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool An_amount_comes_back(Money value) => ComesBack(value);

    [Property]
    public bool Hours_come_back(Hours value) => ComesBack(value);

    [Property]
    public bool Days_come_back(Days value) => ComesBack(value);

    [Property]
    public bool Weeks_come_back(Weeks value) => ComesBack(value);

    [Property]
    public bool Points_come_back(Points value) => ComesBack(value);

    [Property]
    public bool Months_come_back(Months value) => ComesBack(value);

    [Property]
    public bool A_percentage_comes_back(Percent value) => ComesBack(value);

    [Property]
    public bool Leave_comes_back(LeaveDays value) => ComesBack(value);

    // Exactly from "R", and from the words of a language to what they print.
    [Fact]
    public void A_text_is_written_in_place_without_garbage()
    {
        WritesInPlace(31_630.Euros / 12);
        WritesInPlace(-0.5m.Euros);
        WritesInPlace(37.5m.Hours);
        WritesInPlace(Hours.OfFraction(455, 3));
        WritesInPlace(12.8219m.Days);
        WritesInPlace(6.Weeks);
        WritesInPlace(434.Points);
        WritesInPlace(18.Months);
        WritesInPlace(Percent.OfFraction(2, 3));
        WritesInPlace(25.Ouvres);
    }

    [Fact]
    public void What_has_no_room_is_not_written()
    {
        Assert.False(31_630.Euros.TryFormat(new char[9], out int written, default, English));
        Assert.Equal(0, written);
        Assert.True((31_630.Euros * 1e20m * 1e20m).TryFormat(new char[100], out written, default, English));
        Assert.Equal((31_630.Euros * 1e20m * 1e20m).ToString().Length, written);
        Assert.False(
            ((IUtf8SpanFormattable)31_630.Euros)
                .TryFormat(new byte[11], out written, default, English)); // the sign of the euro takes three
        Assert.Equal(0, written);
    }

    private static void WritesInPlace<T>(T value)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        char[] room = new char[64];
        byte[] utf8 = new byte[128];
        foreach (CultureInfo culture in new[] { French, English })
        {
            foreach (string format in new[] { string.Empty, "R" })
            {
                string expected = value.ToString(format, culture);
                Assert.True(value.TryFormat(room, out int written, format, culture));
                Assert.Equal(expected, new string(room, 0, written));
                Assert.True(value.TryFormat(utf8, out written, format, culture));
                Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(utf8, 0, written));
                Allocation.IsNone(() => value.TryFormat(room, out int count, format, culture) ? count : -1);
                Allocation.IsNone(() => value.TryFormat(utf8, out int count, format, culture) ? count : -1);
            }
        }
    }

    private static bool ComesBack<T>(T value)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Span<char> text = stackalloc char[100];
        return new[] { French, English, null }.All(culture =>
                T.Parse(value.ToString("R", culture), culture).Equals(value)
                && T.Parse(value.ToString(null, culture), culture).ToString(null, culture) == value.ToString(null, culture))
            && value.TryFormat(text, out int length, "R", French)
            && T.Parse(text[..length], English).Equals(value)
            && !value.TryFormat([], out _, "R", French);
    }
}
