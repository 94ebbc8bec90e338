namespace SocialSectorHr.Tests;

public sealed class MoneyTests : QuantityLaws<Money>
{
    private protected override Operations<Money> Quantity { get; } = new()
    {
        Zero = static () => Money.Zero,
        Of = Money.Of,
        ToDecimal = static value => value.ToDecimal(),
        OfFraction = Money.OfFraction,
        Parse = Money.Parse,
        Printed = static (exact, _) => exact.Round(2),
    };

    [Theory]
    [InlineData(31_630, "31 630,00 €", "€31,630.00")]
    [InlineData(2_635.835, "2 635,84 €", "€2,635.84")]
    [InlineData(-1_234.5, "-1 234,50 €", "-€1,234.50")]
    [InlineData(0.005, "0,01 €", "€0.01")]
    [InlineData(-0.004, "0,00 €", "€0.00")]
    [InlineData(999_999.999, "1 000 000,00 €", "€1,000,000.00")]
    public void An_amount_is_written_to_the_cent(decimal euros, string french, string english)
    {
        Assert.Equal(french, Money.Of(euros).ToString(Language.French).Plain());
        Assert.Equal(english, Money.Of(euros).ToString(Language.English));
    }

    [Fact]
    public void French_amounts_are_written_with_no_break_spaces() =>
        Assert.Equal("31\u00A0630,00\u00A0€", Money.Of(31_630).ToString(Language.French));

    [Theory]
    [InlineData("31 630 €", Language.French)]
    [InlineData("31630 EUR", Language.French)]
    [InlineData("31 630,00 euros", Language.French)]
    [InlineData("€31,630", Language.English)]
    [InlineData("€ 31,630.00", Language.English)]
    [InlineData("EUR 31,630", Language.English)]
    [InlineData("31,630 euros", Language.English)]
    public void An_amount_is_read_with_its_currency_on_either_side(string text, Language language) =>
        Assert.Equal(Money.Of(31_630), Money.Parse(text, language));

    [Theory]
    [InlineData("€31,63", Language.English)]
    [InlineData("€31,630 €", Language.English)]
    [InlineData("€-5", Language.English)]
    [InlineData("-€-5", Language.English)]
    [InlineData("€", Language.French)]
    [InlineData("31 630 $", Language.French)]
    public void An_amount_that_could_be_misread_is_refused(string text, Language language)
    {
        string example = language == Language.French ? "31 630,00 €" : "€31,630.00";

        string message = Assert.Throws<FormatException>(() => Money.Parse(text, language)).Message;

        Assert.Equal($"\"{text}\" is not an amount in euros: write it like \"{example}\".", message.Plain());
        Assert.False(Money.TryParse(text, language, out Money value));
        Assert.Equal(Money.Zero, value);
    }

    [Fact]
    public void No_text_is_no_amount() => Assert.False(Money.TryParse(text: null, Language.French, out _));

    [Fact]
    public void What_no_decimal_holds_is_written_to_the_euro_and_refused_as_a_number()
    {
        Money beyond = Money.Of(decimal.MaxValue) * 2;

        Assert.Equal("158 456 325 028 528 675 187 087 900 670 €", beyond.ToString(Language.French).Plain());
        Assert.Equal("-€158,456,325,028,528,675,187,087,900,670", (-beyond).ToString());
        Assert.Equal(Money.Of(decimal.MaxValue), beyond / 2);
        Assert.Throws<OverflowException>(() => beyond.ToDecimal());
    }

    [Fact]
    public void A_fraction_just_below_half_a_cent_is_rounded_once()
    {
        // Its decimal is 0.005, which would round up.
        var power = System.Numerics.BigInteger.Pow(10, 30);
        Fraction justBelow = Fraction.Of((5 * power) - 1, 1_000 * power);

        Assert.Equal((0.005m, "€0.00"), (justBelow.ToDecimal(), Money.FromExact(justBelow).ToString()));
    }

    [Property]
    public bool A_split_loses_no_cent_and_its_parts_are_nearly_equal(Money amount, byte more)
    {
        int payments = more + 1;
        IReadOnlyList<Money> split = amount.Split(payments);
        Money sum = split.Aggregate(static (a, b) => a + b);
        Money spread = split.Max() - split.Min();
        return split.Count == payments && sum == amount.Round() && spread <= Money.OfFraction(payments, 100)
            && split.All(static part => part == part.Round())
            && split.All(part => part == Money.Zero || part > Money.Zero == amount > Money.Zero)
            && split.Take(payments - 1).Distinct().Count() <= 1;
    }

    [Fact]
    public void The_last_payment_takes_what_is_left()
    {
        Assert.Equal([Money.Of(1_245.57m), Money.Of(1_245.56m)], Money.Of(2_491.13m).Split(2));
        Assert.Equal(Money.Of(2_635.87m), Money.Of(31_630).Split(12)[11]);
        Assert.Equal(Money.Of(0.05m), Money.Of(0.05m).Split(10)[9]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void There_is_at_least_one_payment(int payments)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Money.Of(1).Split(payments));

        Assert.StartsWith($"payments is {payments}: it must be between 1 and 100000.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("payments", refusal.ParamName);
    }

    [Property]
    public bool Rounding_twice_is_rounding_once(Money amount, MoneyRounding rounding) =>
        amount.Round(rounding).Round(rounding) == amount.Round(rounding);

    [Property]
    public bool Rounding_stays_within_its_step(Money amount) =>
        Fraction.Abs((amount.Round() - amount).Exact) <= Fraction.Of(1, 200)
        && Fraction.Abs((amount.Round(MoneyRounding.EuroNearest) - amount).Exact) <= Fraction.Of(1, 2)
        && Within(amount - amount.Round(MoneyRounding.CentDown), Money.Of(0.01m))
        && Within(amount - amount.Round(MoneyRounding.EuroDown), Money.Of(1));

    [Property]
    public bool Down_is_never_above_nearest(Money amount) =>
        amount.Round(MoneyRounding.CentDown) <= amount.Round(MoneyRounding.CentNearest)
        && amount.Round(MoneyRounding.EuroDown) <= amount.Round(MoneyRounding.EuroNearest)
        && amount.Round(MoneyRounding.EuroDown) <= amount.Round(MoneyRounding.CentDown)
        && amount.Round(MoneyRounding.CentNearest) == amount.Round();

    [Property]
    public bool Rounding_keeps_the_order(Money a, Money b, MoneyRounding rounding) =>
        a > b || a.Round(rounding) <= b.Round(rounding);

    [Theory]
    [InlineData(1.005, 1.01)]
    [InlineData(-1.005, -1.01)]
    [InlineData(1.0049, 1.00)]
    public void Half_a_cent_goes_away_from_zero(decimal euros, decimal rounded) => Assert.Equal(Money.Of(rounded), Money.Of(euros).Round());

    [Fact]
    public void An_undefined_rounding_is_refused() => Assert.StartsWith(
        "rounding is 9: it must be a defined MoneyRounding (CentNearest, CentDown, EuroNearest, EuroDown).",
        Assert.Throws<ArgumentOutOfRangeException>(static () => Money.Of(1).Round((MoneyRounding)9)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_third_of_a_salary_three_times_is_the_salary() => Assert.Equal(Money.Of(100), Money.Of(100) / 3 * 3);

    private static bool Within(Money rest, Money step) => rest >= Money.Zero && rest < step;
}
