namespace SocialSectorHr.Tests;

/// <summary>The laws of every quantity; each quantity's own test class inherits them.</summary>
public abstract class QuantityLaws<T>
    where T : struct, IQuantity<T>
{
    private protected abstract Operations<T> Quantity { get; }

    [Fact]
    public void The_default_is_zero() => Assert.Equal((Quantity.Zero(), Quantity.Of(0)), (default(T), default(T)));

    [Property]
    public bool Adding_is_exact_in_any_order_and_grouping(T a, T b, T c) =>
        (a + b).Exact == a.Exact + b.Exact
        && Same(a + b, b + a)
        && Same(a + b + c, a + (b + c));

    [Property]
    public bool Zero_changes_nothing_and_the_opposite_takes_all(T a) =>
        Same(a + default(T), a) && Same(a + -a, default) && Same(-(-a), a);

    [Property]
    public bool Subtracting_undoes_adding(T a, T b) =>
        Same(a + b - b, a) && Same(a - b, a + -b);

    [Property]
    public bool Multiplying_distributes_over_adding(T a, T b, int factor) =>
        Same((a + b) * factor, (a * factor) + (b * factor)) && Same(a * factor, factor * a);

    [Property]
    public bool Adding_one_more_is_multiplying_by_one_more(T a, int factor) =>
        Same(a * (factor + 1m), (a * factor) + a);

    [Property]
    public FsCheck.Property Dividing_undoes_multiplying_to_the_last_third(T a, int divisor) => Only.When(
        divisor != 0,
        () => Same(a / divisor * divisor, a));

    [Property]
    public FsCheck.Property The_share_that_a_ratio_gives_back_is_the_part(T part, T whole) => Only.When(
        !Same(whole, default),
        () => Same(whole * (part / whole), part));

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        const string Divided = "A quantity cannot be divided by zero.";

        Assert.Equal(Divided, Assert.Throws<DivideByZeroException>(() => Quantity.Of(1) / 0).Message);
        Assert.Equal(Divided, Assert.Throws<DivideByZeroException>(() => Quantity.Of(1) / default(T)).Message);
        Assert.Equal("A quantity cannot have a zero denominator.", Assert.Throws<DivideByZeroException>(() => Quantity.OfFraction(1, 0)).Message);
    }

    [Property]
    public bool The_order_is_that_of_the_difference_and_agrees_with_equality(T a, T b)
    {
        int sign = (a - b).Exact.CompareTo(Fraction.Zero);
        return Math.Sign(a.CompareTo(b)) == sign
            && (a < b) == (sign < 0)
            && (a > b) == (sign > 0)
            && (a <= b) == (sign <= 0)
            && (a >= b) == (sign >= 0)
            && Same(a, b) == (sign == 0)
            && (sign != 0 || a.GetHashCode() == b.GetHashCode());
    }

    [Property]
    public bool Adding_keeps_the_order(T a, T b, T c) => a.CompareTo(b) == (a + c).CompareTo(b + c);

    [Property]
    public bool A_decimal_comes_back_as_it_went_in(int tenThousandths) =>
        Quantity.ToDecimal(Quantity.Of(tenThousandths / 10_000m)) == tenThousandths / 10_000m;

    [Property]
    public bool What_is_written_is_read_back_with_or_without_no_break_spaces(T value, Language language)
    {
        string text = value.ToString(language);
        T printed = T.FromExact(Quantity.Printed(value.Exact, language));
        return Same(Quantity.Parse(text, language), printed)
            && Same(Quantity.Parse($"  {text.Plain()} ", language), printed)
            && Same(Quantity.Parse(text.Replace('-', '\u2212'), language), printed);
    }

    [Property]
    public bool What_was_read_back_is_written_the_same(T value, Language language)
    {
        string text = value.ToString(language);
        return string.Equals(Quantity.Parse(text, language).ToString(language), text, StringComparison.Ordinal);
    }

    [Property]
    public bool The_opposite_is_written_with_a_minus_in_front(T value, Language language)
    {
        Fraction printed = Quantity.Printed(value.Exact, language);
        string text = (-value).ToString(language);
        return printed > Fraction.Zero
            ? string.Equals(text, "-" + value.ToString(language), StringComparison.Ordinal)
            : !text.Contains('-', StringComparison.Ordinal);
    }

    [Property]
    public bool French_keeps_a_figure_and_its_unit_on_one_line(T value) =>
        !value.ToString(Language.French).Split("jour")[0].Contains(' ', StringComparison.Ordinal);

    [Property]
    public bool The_short_text_is_the_English_one(T value) =>
        string.Equals(value.ToString(), value.ToString(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData("", Language.French)]
    [InlineData("-", Language.French)]
    [InlineData("--5", Language.French)]
    [InlineData("+5", Language.English)]
    [InlineData("5 -", Language.English)]
    [InlineData("3,5", Language.English)]
    [InlineData("3.5", Language.French)]
    [InlineData("1 23", Language.French)]
    [InlineData("1234 567", Language.French)]
    [InlineData("1,2345", Language.English)]
    [InlineData("1,,234", Language.English)]
    [InlineData(",5", Language.French)]
    [InlineData("5,", Language.French)]
    [InlineData("1.5.5", Language.English)]
    [InlineData("1e3", Language.English)]
    [InlineData("٣", Language.English)]
    [InlineData("5 apples", Language.English)]
    [InlineData("99999999999999999999999999999999", Language.English)]
    public void What_is_no_number_of_the_language_is_refused_and_quoted(string text, Language language)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => Quantity.Parse(text, language));

        Assert.StartsWith($"\"{text}\" is not a", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(": write it like \"", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 234,5", Language.French)]
    [InlineData("1234,5", Language.French)]
    [InlineData("1\u202F234,5", Language.French)]
    [InlineData("1,234.5", Language.English)]
    [InlineData("1 234.5", Language.English)]
    [InlineData("1234.50", Language.English)]
    public void A_bare_number_is_read_as_people_type_it(string text, Language language) =>
        Assert.Equal(Quantity.Of(1_234.5m), Quantity.Parse(text, language));

    private static bool Same(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);
}
