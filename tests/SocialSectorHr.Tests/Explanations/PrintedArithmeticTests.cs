namespace SocialSectorHr.Tests.Explanations;

public class PrintedArithmeticTests
{
    [Theory]
    [InlineData("31 630 / 12", Language.French, 31_630, 12)]
    [InlineData("31,630 / 12", Language.English, 31_630, 12)]
    [InlineData("39 × 52 / 12 − 17,5", Language.French, 303, 2)]
    [InlineData("(455/3) × 2", Language.English, 910, 3)]
    [InlineData("max(0; 228 − 230) + min(2; 3)", Language.French, 2, 1)]
    [InlineData("(−1.5) + 2", Language.English, 1, 2)]
    public void Is_computed_as_it_is_printed(string text, Language language, int numerator, int denominator) =>
        Assert.Equal(Fraction.Of(numerator, denominator), PrintedArithmetic.Evaluate(text, language));

    [Theory]
    [InlineData("31 630 /")]
    [InlineData("12 h")]
    [InlineData("(1 + 2")]
    public void Refuses_what_is_not_arithmetic(string text) =>
        Assert.Throws<FormatException>(() => PrintedArithmetic.Evaluate(text, Language.French));

    [Property]
    public bool Every_number_a_formula_prints_is_read_back_exactly(Money amount, Days days, Language language)
    {
        Formula formula = Print($"{amount} − {days} × {3}");
        return PrintedArithmetic.Evaluate(formula.ToString(language), language) == amount.Exact - (days.Exact * 3);
    }

    private static Formula Print(Formula formula) => formula;
}
