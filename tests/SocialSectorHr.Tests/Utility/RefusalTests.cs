namespace SocialSectorHr.Tests;

public sealed class RefusalTests
{
    [Fact]
    public void A_refusal_names_the_argument_its_value_and_what_is_permitted()
    {
        ArgumentOutOfRangeException refusal = Refusal.OutOfRange(250, "days", "between 1 and 218 (C. trav. L3121-64)");

        Assert.StartsWith("days is 250: it must be between 1 and 218 (C. trav. L3121-64).", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(("days", 250), (refusal.ParamName, refusal.ActualValue));
    }

    [Fact]
    public void Dates_are_named_in_ISO_form_and_nothing_is_named_null()
    {
        Assert.StartsWith("end is 2025-02-28: ", Refusal.OutOfRange(new LocalDate(2025, 2, 28), "end", "later").Message, StringComparison.Ordinal);
        Assert.StartsWith("end is null: ", Refusal.OutOfRange<string?>(null, "end", "later").Message, StringComparison.Ordinal);
        Assert.StartsWith("pay is €1.50: ", Refusal.OutOfRange(Money.Of(1.5m), "pay", "more").Message, StringComparison.Ordinal);
    }
}
