using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.PublicService;

/// <summary>The increased index of a gross index (barème de correspondance des indices), décret 85-1148.</summary>
/// <remarks>What is not in the table is unknown: nothing is read between two rows.</remarks>
[JsonConverter(typeof(ComputedConverter))]
public sealed record IndexTable : IMemberwise
{
    private IndexTable(IReadOnlyList<IndexPair> pairs) => Pairs = pairs;

    /// <summary>The pairs, the lowest first.</summary>
    public IReadOnlyList<IndexPair> Pairs { get; }

    /// <summary>A table.</summary>
    /// <param name="pairs">The pairs: the gross indices rise, the increased ones do not fall.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A gross index does not rise, or an increased one falls.</exception>
    public static IndexTable Of(IEnumerable<IndexPair> pairs)
    {
        IReadOnlyList<IndexPair> list = ValueList.Required(pairs);
        for (int i = 1; i < list.Count; i++)
        {
            if (list[i].Gross <= list[i - 1].Gross || list[i].Increased < list[i - 1].Increased)
            {
                throw new ArgumentException($"{nameof(pairs)}: {list[i]} must come after {list[i - 1]}.", nameof(pairs));
            }
        }

        return new(list);
    }

    /// <summary>The increased index of a gross index.</summary>
    /// <param name="gross">The gross index.</param>
    /// <returns>The increased index, in points; null where the table does not hold it.</returns>
    public Points? Find(int gross)
    {
        int low = 0;
        int high = Pairs.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            IndexPair pair = Pairs[middle];
            if (pair.Gross == gross)
            {
                return pair.Increased;
            }

            (low, high) = pair.Gross < gross ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>How many pairs.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string count = NumberText.Fixed(Pairs.Count, 0, language);
        return language == Language.French ? $"{count} indice(s)" : $"{count} index pair(s)";
    }

    internal IndexTable Lower(int points) =>
        new(ValueList.Of(Pairs.Select(pair => pair with { Increased = pair.Increased - Points.Of(points) })));
}
