using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>A month of gross pay before a dismissal (mois de salaire), and what of it is a yearly or exceptional bonus.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record PaidGross : IMemberwise
{
    private PaidGross(Money gross, Money bonus) => (Gross, Bonus) = (gross, bonus);

    /// <summary>All that was paid in the month, gross, bonuses included, in euros.</summary>
    public Money Gross { get; }

    /// <summary>The yearly or exceptional bonuses in it, in euros.</summary>
    public Money Bonus { get; }

    /// <summary>A month.</summary>
    /// <param name="gross">All that was paid, gross, bonuses included, in euros; zero or more.</param>
    /// <param name="bonus">The yearly or exceptional bonuses in it, in euros; at most the gross.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The gross is negative, or the bonus is negative or more than the gross.</exception>
    public static PaidGross Of(Money gross, Money bonus = default)
    {
        if (gross < Money.Zero)
        {
            throw Refusal.OutOfRange(gross, nameof(gross), "zero or more: a pay is not negative");
        }

        return bonus >= Money.Zero && bonus <= gross
            ? new(gross, bonus)
            : throw Refusal.OutOfRange(bonus, nameof(bonus), $"between zero and the gross of the month ({gross}), which includes it");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The gross, and the bonuses in it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => Bonus == Money.Zero
        ? Gross.ToString(language)
        : $"{Gross.ToString(language)} {(language == Language.French ? "dont primes" : "of which bonuses")} {Bonus.ToString(language)}";
}
