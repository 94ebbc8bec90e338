// dotnet run --file .ci/CheckPackage.cs -- FOLDER: checks what was packed there.
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

string folder = args[0];
string package = Directory.GetFiles(folder, "*.nupkg").Single();
using ZipArchive archive = ZipFile.OpenRead(package);
string[] files = [.. archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
using Stream nuspec = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();

string[] problems =
[
    .. Missing(files.Contains("lib/net10.0/SocialSectorHr.dll"), "the library"),
    .. Missing(files.Contains("lib/net10.0/SocialSectorHr.xml"), "its XML documentation"),
    .. Missing(files.Contains("README.md") && Value("readme") == "README.md", "the README"),
    .. RelativeLinks().Select(static link => $"Its README links to {link}, which a registry cannot follow."),
    .. Missing(files.Contains("icon.png") && Value("icon") == "icon.png", "the icon"),
    .. Missing(Value("releaseNotes").StartsWith($"## {Value("version")}", StringComparison.Ordinal), "the notes of its version in the changelog"),
    .. Missing(Value("license") == "MIT", "the license"),
    .. Missing(Value("description").Length > 0 && Value("tags").Length > 0 && Value("authors").Length > 0, "description, tags or authors"),
    .. Missing(File.Exists(Path.ChangeExtension(package, ".snupkg")), "the symbols"),
    .. Missing(Dependencies() is ["NodaTime [3.2.2, 4.0.0)"], $"NodaTime, of any 3.x from 3.2.2, as the only dependency (there is: {string.Join(", ", Dependencies())})"),
    .. files.Where(static file => file.StartsWith("lib/") && !file.StartsWith("lib/net10.0/SocialSectorHr."))
        .Select(static file => $"It should not hold {file}."),
];

Console.WriteLine($"{Path.GetFileName(package)}: {string.Join(", ", files)}");
foreach (string problem in problems)
{
    Console.Error.WriteLine(problem);
}

return problems.Length;

string[] Missing(bool there, string what) => there ? [] : [$"The package lacks {what}."];

string Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? string.Empty;

string[] Dependencies() =>
[
    .. metadata.Descendants().Where(static element => element.Name.LocalName == "dependency")
        .Select(static element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}"),
];

IEnumerable<string> RelativeLinks()
{
    using StreamReader readme = new(archive.GetEntry("README.md")!.Open());
    return Regex.Matches(readme.ReadToEnd(), @"\]\((?!https://)([^)]*)\)").Select(static match => match.Groups[1].Value);
}
