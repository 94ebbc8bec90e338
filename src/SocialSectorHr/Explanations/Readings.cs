using System.Collections;
using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr;

/// <summary>The defensible answers to one question the law leaves open (lectures), one a method, in the order of its methods.</summary>
/// <typeparam name="T">The result of a method.</typeparam>
[JsonConverter(typeof(ComputedConverter))]
public sealed class Readings<T> : IReadOnlyList<T>, IMemberwise
    where T : struct
{
    private readonly T[] results;
    private readonly int usual;
    private readonly Comparison<T> order;

    internal Readings(T[] results, int usual, Comparison<T> order)
    {
        this.results = results;
        this.usual = usual;
        this.order = order;
    }

    /// <summary>The reading the library takes when nothing says otherwise.</summary>
    public T Usual => results[usual];

    /// <summary>The lowest answer; the first of equals.</summary>
    public T Lowest => Extreme(1);

    /// <summary>The highest answer; the first of equals.</summary>
    public T Highest => Extreme(-1);

    /// <summary>How many readings there are.</summary>
    public int Count => results.Length;

    /// <summary>A reading, in the order of its methods.</summary>
    /// <param name="index">Which reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public T this[int index] => Items.At(results, index);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)results).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Every reading, in English.</summary>
    /// <returns>The readings, separated by semicolons.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>Every reading.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The readings, separated by semicolons.</returns>
    public string ToString(Language language) => string.Join(
        language == Language.French ? $"{NumberText.Space}; " : "; ",
        results.Select(result => result is ISpoken spoken ? spoken.ToString(language) : result.ToString()));

    private T Extreme(int sign)
    {
        T found = results[0];
        foreach (T result in results.AsSpan(1))
        {
            if (sign * order(result, found) < 0)
            {
                found = result;
            }
        }

        return found;
    }
}
