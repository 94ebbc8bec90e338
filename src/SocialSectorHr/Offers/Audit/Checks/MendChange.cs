using System.Text.Json.Serialization;
using SocialSectorHr.Json;

namespace SocialSectorHr.Audit;

/// <summary>One value to put in the JSON of an offer.</summary>
[JsonConverter(typeof(ComputedConverter))]
public sealed record MendChange : IMemberwise
{
    internal MendChange(string pointer, string value) => (JsonPointer, Value) = (pointer, value);

    /// <summary>Where, as a JSON pointer (RFC 6901): <c>/pay/amounts/1/amount</c>.</summary>
    public string JsonPointer { get; }

    /// <summary>The JSON to put there.</summary>
    public string Value { get; }

    /// <summary>Short, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The pointer and the value, the same in both languages.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToString(Language language) => $"{JsonPointer} = {Value}";
}
