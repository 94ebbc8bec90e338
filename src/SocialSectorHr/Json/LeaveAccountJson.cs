using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace SocialSectorHr.Json;

/// <summary>Reads and writes accounts of leave as JSON (lecture et écriture d'un compte de congés).</summary>
/// <remarks>
/// <c>{ "unit": "Ouvrables", "movements": [ { "on": "2026-05-01", "kind": "Acquired", "lot": 2026, "days": 30 } ] }</c>. Reading is strict:
/// an unknown or repeated member, a comment, a value that does not fit, or a movement that the account refuses is refused, with its path.
/// A text has at most a million bytes, and an account at most 1,000 movements, as for <see cref="OfferJson"/>.
/// </remarks>
public static class LeaveAccountJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Reads an account.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The account.</returns>
    /// <exception cref="JsonException">
    /// The text is not an account; the message and <see cref="JsonException.Path"/> say where and why.
    /// </exception>
    public static LeaveAccount Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Encoding.UTF8.GetBytes(json).AsSpan(), out LeaveAccount? account, out JsonProblem? problem)
            ? account
            : throw Refused(problem);
    }

    /// <summary>Reads an account without throwing.</summary>
    /// <param name="json">The text; null is not an account.</param>
    /// <param name="account">The account, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an account, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(
        string? json, [NotNullWhen(true)] out LeaveAccount? account, [NotNullWhen(false)] out JsonProblem? problem) =>
        TryRead(Encoding.UTF8.GetBytes(json ?? string.Empty).AsSpan(), out account, out problem);

    /// <summary>Reads an account without throwing.</summary>
    /// <param name="utf8Json">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="account">The account, null where there is none.</param>
    /// <param name="problem">Why there is none, null where there is one.</param>
    /// <returns><see langword="true"/> if the text is an account, otherwise <see langword="false"/>.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out LeaveAccount? account,
        [NotNullWhen(false)] out JsonProblem? problem)
    {
        ReadOnlySpan<byte> text = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        account = null;
        problem = OfferLimits.Find(text);
        if (problem is not null)
        {
            return false;
        }

        Utf8JsonReader reader = new(text, OfferLimits.Reading);
        reader.Read();
        try
        {
            account = LeaveAccountFormat.Read(ref reader);
            return true;
        }
        catch (LeafException leaf)
        {
            // The reader stands at what does not fit; at the end of an object that lacks something.
            problem = OfferLimits.Problem(text, reader.TokenStartIndex, leaf.Said, leaf.Member is { } member ? $".{member}" : null);
            return false;
        }
    }

    /// <summary>Writes an account: indented, the same text for equal accounts.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The text, which <see cref="Read(string)"/> reads back to an equal account.</returns>
    /// <exception cref="JsonException">The account has more movements, or numbers of more digits, than reading takes.</exception>
    public static string Write(LeaveAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArrayBufferWriter<byte> text = new();
        using (Utf8JsonWriter writer = new(text, Indented))
        {
            LeaveAccountFormat.Write(writer, account);
        }

        return OfferLimits.FindInside(text.WrittenSpan) is { } problem ? throw Refused(problem) : Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static JsonException Refused(JsonProblem problem) =>
        new(problem.ToString(), problem.Path, problem.Line - 1, bytePositionInLine: null);
}
