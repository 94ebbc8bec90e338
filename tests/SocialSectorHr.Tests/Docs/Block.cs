namespace SocialSectorHr.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="page">The page, relative to the root.</param>
/// <param name="firstLine">The number of its first line in the page.</param>
/// <param name="info">What follows the fence: <c>csharp</c>, <c>sh</c>.</param>
internal sealed class Block(string page, int firstLine, string info)
{
    public string Page { get; } = page;

    public int FirstLine { get; } = firstLine;

    public string Info { get; } = info;

    /// <summary>Its lines, without the fences.</summary>
    public List<string> Lines { get; } = [];
}
