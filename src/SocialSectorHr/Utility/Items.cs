namespace SocialSectorHr;

/// <summary>What an indexer of a list answers.</summary>
internal static class Items
{
    /// <summary>The item.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at this index.</exception>
    public static T At<T>(T[] items, int index) => unchecked((uint)index) < (uint)items.Length
        ? items[index]
        : throw Refusal.OutOfRange(
            index, nameof(index), items.Length == 0 ? "that of an item: there is none" : $"between 0 and {items.Length - 1}");
}
