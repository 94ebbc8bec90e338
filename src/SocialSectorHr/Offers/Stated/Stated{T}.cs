using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Offers;

/// <summary>
/// A figure as an offer states it (chiffre annoncé): exact, between two bounds, from one or up to one; and per what, if said.
/// </summary>
/// <typeparam name="T">The quantity stated, such as <see cref="Money"/>, <see cref="Hours"/> or <see cref="Days"/>.</typeparam>
/// <remarks>
/// Made by <see cref="Stated"/>, or from a bare quantity, which is then exact and per nothing said. <c>default</c> states nothing.
/// </remarks>
[JsonConverter(typeof(StatedConverters))]
public readonly record struct Stated<T>
    where T : struct, IComparable<T>
{
    internal Stated(T? atLeast, T? atMost, Per? per)
    {
        AtLeast = atLeast;
        AtMost = atMost;
        Per = per;
    }

    /// <summary>The lower bound; null where none is stated.</summary>
    public T? AtLeast { get; }

    /// <summary>The upper bound; null where none is stated.</summary>
    public T? AtMost { get; }

    /// <summary>What the figure is counted by; null where it is not said.</summary>
    public Per? Per { get; }

    /// <summary>Whether one value is stated: both bounds are there and the same.</summary>
    public bool IsExact => AtLeast is { } low && AtMost is { } high && low.CompareTo(high) == 0;

    /// <summary>Whether no bound is stated, as in <c>default</c>.</summary>
    public bool IsEmpty => AtLeast is null && AtMost is null;

    /// <summary>An exact figure, per nothing said.</summary>
    /// <param name="value">The figure.</param>
    public static implicit operator Stated<T>(T value) => new(value, value, null);

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: <c>entre 2 400,00 € et 2 600,00 € par mois</c>, <c>up to 2 days per month</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text; for <c>default</c>, that no figure is stated.</returns>
    public string ToString(Language language)
    {
        Bilingual figure = (AtLeast, AtMost) switch
        {
            ({ } low, { }) when IsExact => Same(Write(low, language)),
            ({ } low, { } high) => new(
                $"entre {Write(low, language)} et {Write(high, language)}", $"between {Write(low, language)} and {Write(high, language)}"),
            ({ } low, null) => new($"à partir de {Write(low, language)}", $"from {Write(low, language)}"),
            (null, { } high) => new($"jusqu'à {Write(high, language)}", $"up to {Write(high, language)}"),
            _ => new("sans chiffre", "no figure"),
        };
        return Per is { } per ? $"{figure.ToString(language)} {per.Label(language)}" : figure.ToString(language);
    }

    private static Bilingual Same(string text) => new(text, text);

    // Boxed on purpose: quantities are known by an internal interface, which a public constraint cannot name.
    private static string Write(object value, Language language) =>
        value is ISpoken quantity ? quantity.ToString(language) : value.ToString() ?? string.Empty;
}
