namespace SocialSectorHr.Audit;

/// <summary>The items of one kind in a list, walked by its index: the enumerator of an interface would be allocated by each rule.</summary>
internal readonly struct Walk<T, TKind>(IReadOnlyList<T>? list)
    where TKind : T
{
    public bool Any => GetEnumerator().MoveNext();

    /// <summary>Whether one of them is so; the question must capture nothing.</summary>
    public bool Has(Func<TKind, bool> what)
    {
        foreach (TKind item in this)
        {
            if (what(item))
            {
                return true;
            }
        }

        return false;
    }

    public Steps GetEnumerator() => new(list);

    internal struct Steps(IReadOnlyList<T>? list)
    {
        private int next;

        public TKind Current { get; private set; } = default!;

        public bool MoveNext()
        {
            while (next < (list?.Count ?? 0))
            {
                if (list![next++] is TKind item)
                {
                    Current = item;
                    return true;
                }
            }

            return false;
        }
    }
}
