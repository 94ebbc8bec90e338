using System.Text.Json;

namespace SocialSectorHr.Json;

/// <summary>Turns what System.Text.Json throws into a problem with an exact path and words of ours.</summary>
internal static class JsonProblems
{
    private const string PathLabel = " Path: ";
    private const string LineLabel = " LineNumber: ";

    public static JsonProblem Of(JsonException exception, ReadOnlyMemory<byte> utf8)
    {
        string path = exception.Path ?? "$";
        return exception switch
        {
            LeafException { Member: { } member } leaf when member.StartsWith('[') => At($"{path[..path.LastIndexOf('[')]}{member}", leaf.Said),
            LeafException { Member: { } member } leaf => At($"{path}.{member}", leaf.Said),
            LeafException leaf => At(path, leaf.Said),
            { InnerException: JsonException syntax } => At(path, Bare(syntax.Message)),
            _ => At(path, JsonMismatch.Find(path, utf8) ?? Bare(exception.Message)),
        };

        JsonProblem At(string where, Bilingual message) => new() { Path = where, Message = message, Line = exception.LineNumber + 1 };
    }

    /// <summary>An abstract contract without its type is a NotSupportedException, which holds its path in its message only.</summary>
    public static JsonProblem Of(NotSupportedException exception, ReadOnlyMemory<byte> utf8)
    {
        int start = exception.Message.IndexOf(PathLabel, StringComparison.Ordinal);
        int end = exception.Message.IndexOf($" |{LineLabel}", StringComparison.Ordinal);
        string path = start >= 0 && end > start ? exception.Message[(start + PathLabel.Length)..end] : "$";
        return new() { Path = path, Message = JsonMismatch.Find(path, utf8) ?? Bare(exception.Message) };
    }

    // The path and the line are told apart from the message.
    private static Bilingual Bare(string message)
    {
        int end = message.IndexOf(PathLabel, StringComparison.Ordinal);
        end = end >= 0 ? end : message.IndexOf(LineLabel, StringComparison.Ordinal);
        string bare = end >= 0 ? message[..end] : message;
        return new(bare, bare);
    }
}
