using System.Text.Json.Serialization;
using NodaTime;
using SocialSectorHr.Json;

namespace SocialSectorHr.Law;

/// <summary>A value of the law with the day it begins and the text it comes from (valeur datée).</summary>
/// <typeparam name="T">What the value is.</typeparam>
/// <param name="From">The first day it applies.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">The text it comes from.</param>
/// <exception cref="ArgumentOutOfRangeException">The date is not of the ISO calendar.</exception>
[JsonConverter(typeof(ComputedConverter))]
public readonly record struct DatedValue<T>(LocalDate From, T Value, LegalSource Source) : IMemberwise
{
    /// <summary>The first day it applies.</summary>
    public LocalDate From { get; init => field = value.Said(nameof(From)); } = From.Said();

    /// <summary>The text it comes from.</summary>
    public LegalSource Source
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Source));
    } = Source ?? throw new ArgumentNullException(nameof(Source));

    /// <summary><see langword="true"/> if the application laid this value over the published law, otherwise <see langword="false"/>.</summary>
    public bool IsCallers { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The value, its first day and its source.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        string value = FigureValue.TryOf(Value)?.ToString(language) ?? Value?.ToString() ?? string.Empty;
        string from = DateText.Write(From, language);
        return language == Language.French ? $"{value} depuis le {from} ({Source})" : $"{value} since {from} ({Source})";
    }
}
