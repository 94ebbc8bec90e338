using System.Collections;

namespace SocialSectorHr;

/// <summary>A fixed list that compares element by element, in order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => Items.At(items, index);

    public static ValueList<T> Copy(IEnumerable<T> values, string name)
    {
        T[] copy = [.. values];
        int gap = Array.FindIndex(copy, static item => item is null);
        return gap < 0
            ? new(copy)
            : throw new ArgumentException($"The element at index {gap} is null: a list holds only what is said.", name);
    }

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join("; ", items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
