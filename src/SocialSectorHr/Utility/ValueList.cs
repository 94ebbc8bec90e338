namespace SocialSectorHr;

/// <summary>Makes the lists that records hold, so that records with lists compare by value.</summary>
internal static class ValueList
{
    public static IReadOnlyList<T> Empty<T>() => ValueList<T>.Empty;

    /// <summary>A copy nobody else can change; null is the empty list, a null inside is refused.</summary>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T>? values) => values switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> already => already,
        _ => ValueList<T>.Copy(values),
    };
}
