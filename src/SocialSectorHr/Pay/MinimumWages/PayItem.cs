using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A line of a payslip (élément de paie): what it pays, and how much.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PayItem : IMemberwise
{
    /// <summary>A line.</summary>
    /// <param name="kind">What it pays.</param>
    /// <param name="amount">The gross amount, in euros; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined, or the amount is negative.</exception>
    public PayItem(PayItemKind kind, Money amount)
    {
        Kind = Enum.IsDefined(kind) ? kind : throw Refusal.Undefined(kind, nameof(kind));
        Amount = amount >= Money.Zero ? amount : throw Refusal.OutOfRange(amount, nameof(amount), "zero or more: a pay is not negative");
    }

    /// <summary>What it pays.</summary>
    public PayItemKind Kind { get; }

    /// <summary>The gross amount, in euros.</summary>
    public Money Amount { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>What it pays and how much.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{Kind.Label(language)} {Amount.ToString(language)}";
}
