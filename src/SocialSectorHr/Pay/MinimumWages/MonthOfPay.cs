using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The lines of one month of pay (éléments de paie d'un mois), from which what counts beside the SMIC is added up.</summary>
/// <remarks>Compared by value.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MonthOfPay : IMemberwise
{
    private const int MostItems = 100;

    private MonthOfPay(IReadOnlyList<PayItem> items) => Items = items;

    /// <summary>The lines, as given.</summary>
    public IReadOnlyList<PayItem> Items { get; }

    /// <summary>All of them, in euros.</summary>
    public Money Total => Sum(static _ => true);

    /// <summary>A month of pay.</summary>
    /// <param name="items">The lines; one to 100.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no line, or there are more than 100.</exception>
    public static MonthOfPay Of(params IEnumerable<PayItem> items)
    {
        IReadOnlyList<PayItem> list = ValueList.Required(items);
        return list.Count is >= 1 and <= MostItems ? new(list) : throw Refusal.OutOfRange(list.Count, nameof(items), "1 to 100 lines");
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The lines.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => string.Join(", ", Items.Select(item => item.ToString(language)));

    /// <summary>Whether a line of that kind is there.</summary>
    internal bool Holds(PayItemKind kind)
    {
        for (int i = 0; i < Items.Count; i++)
        {
            if (Items[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines of some kinds, added up.</summary>
    internal Money Sum(Func<PayItemKind, bool> counts)
    {
        Money sum = Money.Zero;
        for (int i = 0; i < Items.Count; i++)
        {
            sum += counts(Items[i].Kind) ? Items[i].Amount : Money.Zero;
        }

        return sum;
    }
}
