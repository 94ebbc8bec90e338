using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SocialSectorHr;

/// <summary>
/// A value that does not fit, in our words. System.Text.Json adds the path of the value; <see cref="Member"/> goes on from there.
/// </summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "Thrown by the library only, always with what it says.")]
internal sealed class LeafException(Bilingual said, string? member = null) : JsonException(member is null ? said.English : $"{member}: {said.English}")
{
    public Bilingual Said { get; } = said;

    /// <summary>The member or the index inside the value, where it has some; otherwise null.</summary>
    public string? Member { get; } = member;

    public static LeafException Expected(Bilingual expected, ref Utf8JsonReader reader, string? member = null) =>
        new(JsonWords.Expected(expected, JsonWords.Describe(ref reader)), member);
}
