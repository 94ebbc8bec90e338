using System.Runtime.CompilerServices;

namespace SocialSectorHr;

/// <summary>Makes the lists that records hold, so that records with lists compare by value.</summary>
internal static class ValueList
{
    public static IReadOnlyList<T> Empty<T>() => ValueList<T>.Empty;

    /// <summary>
    /// A copy nobody else can change; null is the empty list, a null inside is refused by the name of the argument or of the property.
    /// </summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static IReadOnlyList<T> Of<T>(
        IEnumerable<T>? values,
        [CallerArgumentExpression(nameof(values))] string name = "",
        [CallerMemberName] string member = "") => values switch
        {
            null => ValueList<T>.Empty,
            ValueList<T> already => already,
            _ => ValueList<T>.Copy(values, name == "value" ? member : name),
        };

    /// <summary>A copy of an argument that must be there.</summary>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static IReadOnlyList<T> Required<T>(IEnumerable<T> values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(values, name);
        return Of(values, name);
    }

    /// <summary>Whether a list holds an item; a query would allocate.</summary>
    public static bool Holds<T>(this IReadOnlyList<T> list, T item)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], item))
            {
                return true;
            }
        }

        return false;
    }
}
