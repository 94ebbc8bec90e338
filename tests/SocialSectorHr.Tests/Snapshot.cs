using System.Text;
using Xunit.Sdk;

namespace SocialSectorHr.Tests;

/// <summary>A text that is reviewed in the repository: the test compares, <c>UPDATE_SNAPSHOTS=1</c> writes.</summary>
internal static class Snapshot
{
    private const string Switch = "UPDATE_SNAPSHOTS";

    /// <summary>Compares a text with the file at a path relative to the repository's root.</summary>
    public static void Matches(string file, string text)
    {
        string actual = Normalise(text);
        string path = Repository.PathOf(file);
        if (string.Equals(Environment.GetEnvironmentVariable(Switch), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        string expected = File.Exists(path) ? Normalise(File.ReadAllText(path, Encoding.UTF8)) : string.Empty;
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            throw new XunitException($"""
                {file} is not what the code says.
                {FirstDifference(expected.Split('\n'), actual.Split('\n'))}
                If the change is meant, write the file with  {Switch}=1 dotnet test  and review its diff.
                """);
        }
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

    private static string FirstDifference(string[] expected, string[] actual)
    {
        int line = 0;
        while (line < expected.Length && line < actual.Length && string.Equals(expected[line], actual[line], StringComparison.Ordinal))
        {
            line++;
        }

        return $"""
            Line {line + 1}
              in the file: {At(expected, line)}
              in the code: {At(actual, line)}
            """;
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}
