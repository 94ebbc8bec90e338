using System.Text;

namespace SocialSectorHr.Tests;

/// <summary>The repository the tests were built from: conventions and documents are read where they are written, not from copies.</summary>
internal static class Repository
{
    private const string Solution = "SocialSectorHr.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file or folder given relative to the root, with slashes.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path relative to the root, with slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    public static string Read(string relative) => File.ReadAllText(PathOf(relative), Encoding.UTF8);

    /// <summary>The files below a folder, relative to the root, in ordinal order, without what a build wrote; none if the folder does not
    /// exist.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(Relative)
            .Where(static path => !path.Split('/').Any(static part => part is "bin" or "obj" or "artifacts"))
            .Order(StringComparer.Ordinal)]
        : [];

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
