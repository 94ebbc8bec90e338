namespace SocialSectorHr.Offers;

/// <summary>States figures as offers do: <c>Stated.UpTo(2.Days, Per.Month)</c>.</summary>
public static class Stated
{
    /// <summary>One value.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="per">What it is counted by; null where it is not said.</param>
    /// <returns>The figure.</returns>
    public static Stated<T> Exactly<T>(T value, Per? per = null)
        where T : struct, IComparable<T> => new(value, value, per);

    /// <summary>A lower bound alone (à partir de, au moins).</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="value">The bound.</param>
    /// <param name="per">What it is counted by; null where it is not said.</param>
    /// <returns>The figure.</returns>
    public static Stated<T> From<T>(T value, Per? per = null)
        where T : struct, IComparable<T> => new(value, null, per);

    /// <summary>An upper bound alone (jusqu'à, au plus).</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="value">The bound.</param>
    /// <param name="per">What it is counted by; null where it is not said.</param>
    /// <returns>The figure.</returns>
    public static Stated<T> UpTo<T>(T value, Per? per = null)
        where T : struct, IComparable<T> => new(null, value, per);

    /// <summary>Two bounds (entre … et …); the same bound twice is <see cref="Exactly"/>.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound; not below <paramref name="low"/>.</param>
    /// <param name="per">What they are counted by; null where it is not said.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lower bound is above the upper one.</exception>
    public static Stated<T> Between<T>(T low, T high, Per? per = null)
        where T : struct, IComparable<T> => low.CompareTo(high) <= 0
            ? new(low, high, per)
            : throw Refusal.OutOfRange(low, nameof(low), $"at most high, which is {high}");

    /// <summary>
    /// What a figure is counted by, without its number (par mois); supposed of an offer, it completes a figure that says it of nothing.
    /// </summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="per">What it is counted by.</param>
    /// <returns>The figure, empty but for that.</returns>
    public static Stated<T> By<T>(Per per)
        where T : struct, IComparable<T> => new(null, null, per);
}
