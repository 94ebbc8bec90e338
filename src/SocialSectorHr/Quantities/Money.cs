using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SocialSectorHr;

/// <summary>An amount in euros (montant).</summary>
/// <remarks>
/// The period (a year, a month, an hour) is said by the member that gives it. Nothing is rounded until <see cref="Round()"/>.
/// Exact inside: a third stays a third until it is rounded. <c>default</c> is zero.
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter<Money>))]
[JsonConverter(typeof(QuantityConverter<Money>))]
public readonly partial record struct Money : IQuantity<Money>
{
    private const int MostPayments = 100_000;

    private readonly Fraction exact;

    private Money(Fraction exact) => this.exact = exact;

    /// <summary>Zero.</summary>
    public static Money Zero => default;

    Fraction IQuantity<Money>.Exact => exact;

    internal Fraction Exact => exact;

    /// <summary>So many euros.</summary>
    /// <param name="euros">How many euros.</param>
    /// <returns>The quantity.</returns>
    public static Money Of(decimal euros) => new(euros);

    /// <summary>An exact fraction of euros, such as 455/3.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Money OfFraction(long numerator, long denominator) => new(Fraction.Of(numerator, denominator));

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language it is written in.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not euros in this language.</exception>
    public static Money Parse(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, language, out Money value) ? value : throw Refusal.Unreadable(text, "an amount in euros", Of(31_630).ToString(language));
    }

    /// <summary>Reads what <see cref="ToString(Language)"/> writes, and a bare number, without throwing.</summary>
    /// <param name="text">The text; null is never a quantity.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="value">The quantity, zero where there is none.</param>
    /// <returns><see langword="true"/> if the text was read, otherwise <see langword="false"/>.</returns>
    public static bool TryParse(string? text, Language language, out Money value) => TryRead(text, language, out value);

    /// <summary>To the cent, half away from zero: the rounding of a payslip line (règlement (CE) 1103/97, art. 5).</summary>
    /// <returns>The amount in whole cents.</returns>
    public Money Round() => new(exact.Round(2));

    /// <summary>By a named rule.</summary>
    /// <param name="rounding">The rule.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not defined.</exception>
    public Money Round(MoneyRounding rounding) => rounding switch
    {
        MoneyRounding.CentNearest => Round(),
        MoneyRounding.CentDown => new((exact * 100).Floor() / 100),
        MoneyRounding.EuroNearest => new(exact.Nearest()),
        MoneyRounding.EuroDown => new(exact.Floor()),
        _ => throw Refusal.Undefined(rounding, nameof(rounding)),
    };

    /// <summary>
    /// Shares the amount into payments of whole cents that add up to it: equal to the nearest cent, and the last takes what is left.
    /// </summary>
    /// <remarks>
    /// Where that would leave less than nothing for the last, the equal payments are rounded down: 5 cents in ten payments are nine of 0
    /// and one of 5.
    /// </remarks>
    /// <param name="payments">Into how many payments; 1 to 100 000.</param>
    /// <returns>The payments, in order; their sum is the amount rounded to the cent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not even one payment, or there are too many.</exception>
    public IReadOnlyList<Money> Split(int payments)
    {
        if (payments is < 1 or > MostPayments)
        {
            throw Refusal.OutOfRange(payments, nameof(payments), "between 1 and 100000");
        }

        Money total = Round();
        Fraction share = total.exact / payments;
        Money each = new(share.Round(2));
        if (Fraction.Abs(each.exact) * (payments - 1) > Fraction.Abs(total.exact))
        {
            each = new((share * 100).Truncate() / 100);
        }

        Money[] split = new Money[payments];
        Array.Fill(split, each);
        split[^1] = total - (each * (payments - 1));
        return split;
    }

    /// <summary>The number of euros: exact where a decimal can hold it, otherwise rounded at the 28th digit.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="OverflowException">It is beyond the largest decimal.</exception>
    public decimal ToDecimal() => exact.ToDecimal();

    /// <inheritdoc/>
    public int CompareTo(Money other) => exact.CompareTo(other.exact);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language, to the cent: <c>31 630,00 €</c> with no-break spaces, <c>€31,630.00</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => QuantityText.Write(this, language);

    static Money IQuantity<Money>.FromExact(Fraction exact) => new(exact);

    internal static Money FromExact(Fraction exact) => new(exact);
}
