using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>An amount of the reference period, and what it is (élément de paie).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record LeavePayItem : IMemberwise
{
    private LeavePayItem(LeavePayElement element, Money amount) => (Element, Amount) = (element, amount);

    /// <summary>What it is.</summary>
    public LeavePayElement Element { get; }

    /// <summary>The gross amount, in euros; rebuilt at 100 % for a period of absence.</summary>
    public Money Amount { get; }

    /// <summary>An amount.</summary>
    /// <param name="element">What it is.</param>
    /// <param name="amount">The gross amount, in euros; zero or more. For an absence, the pay of the time as if worked.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The element is not defined, or the amount is negative.</exception>
    public static LeavePayItem Of(LeavePayElement element, Money amount)
    {
        if (!Enum.IsDefined(element))
        {
            throw Refusal.Undefined(element, nameof(element));
        }

        return amount >= Money.Zero
            ? new(element, amount)
            : throw Refusal.OutOfRange(amount, nameof(amount), "zero or more: a pay is not negative");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it is and the amount.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) =>
        $"{Element.Label(language)}{(language == Language.French ? " : " : ": ")}{Amount.ToString(language)}";
}
