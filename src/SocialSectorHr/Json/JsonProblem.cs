using System.Globalization;
using System.Text.Json.Serialization;

namespace SocialSectorHr.Json;

/// <summary>Why a JSON text is not an offer, and where (erreur de lecture).</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record JsonProblem : IMemberwise
{
    /// <summary>
    /// Where: <c>$.pay.amounts[1].amount.from</c>; <c>$</c> is the whole. A name that is not plain stands in brackets
    /// (<c>$.pay['a.b']</c>), a long one is cut.
    /// </summary>
    public required string Path { get; init => field = value ?? throw new ArgumentNullException(nameof(Path)); }

    /// <summary>What was expected there, in both languages; what is quoted of the text is cut.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>The line, from 1; null where it is not known.</summary>
    public long? Line { get; init; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>In one language: the path, the line and the message.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language)
    {
        bool french = language == Language.French;
        string line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $" ({(french ? "ligne" : "line")} {number})") : string.Empty;
        return $"{Path}{line}{(french ? " : " : ": ")}{Message.ToString(language)}";
    }
}
