namespace SocialSectorHr;

/// <summary>What all quantities are: an exact number of one unit (grandeur).</summary>
/// <remarks>Closed: only the library makes quantities. Their operators are in <see cref="QuantityOperators"/>.</remarks>
/// <typeparam name="TSelf">The quantity.</typeparam>
public interface IQuantity<TSelf> : IComparable<TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    internal static abstract QuantityName Name { get; }

    internal Fraction Exact { get; }

    /// <summary>In one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    string ToString(Language language);

    internal static abstract TSelf FromExact(Fraction exact);
}
