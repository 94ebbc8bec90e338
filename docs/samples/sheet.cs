#:project ../../src/SocialSectorHr/SocialSectorHr.csproj
#:property SampleFolder=sheet

// Writes one HTML page for job offers, on standard output: the digest of each, a planner of its years, and the comparison of several.
//   dotnet run docs/samples/sheet.cs > sheet.html                              the five offers beside this file, in French
//   dotnet run docs/samples/sheet.cs -- --lang en my.json > sheet.html         your own, in English
// Beside an offer, a file named *.assuming.json says what to suppose where the offer is silent.
// The page is one file, to be read on paper, on a screen or on a phone; the folder "sheet" holds what makes it.
using NodaTime;
using NodaTime.Text;
using Sheet;
using SocialSectorHr;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

const string assumption = ".assuming.json";
const string help = """
    dotnet run docs/samples/sheet.cs -- [options] [offer.json ...] > sheet.html
      --lang en      in English; in French without it
      --on DATE      another day than today, as 2026-11-21
      --help         this text
    Without a file, the five offers beside the sample.
    """;

if (args.Contains("--help"))
{
    Console.WriteLine(help);
    return 0;
}

Language language = Language.French;
LocalDate on = LocalDate.FromDateTime(DateTime.Today);
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--lang" when value is "fr" or "en":
            language = value == "en" ? Language.English : Language.French;
            i++;
            break;
        case "--on" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } day:
            on = day.Value;
            i++;
            break;
        case ['-', ..] unknown:
            string what = $"{unknown} {value}".TrimEnd();
            return Refuse(language == Language.English ? $"{what}: not an option, see --help" : $"{what} : pas une option, voir --help");
        case var file:
            files.Add(file);
            break;
    }
}

if (files.Count == 0)
{
    string folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "offers");
    files = [.. Directory.GetFiles(folder, "*.json").Where(file => !file.EndsWith(assumption, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];
}

List<OfferStatement> statements = [];
foreach (string file in files)
{
    string beside = Path.ChangeExtension(file, null) + assumption;
    if (!TryRead(file, out JobOffer? offer))
    {
        return 2;
    }

    JobOffer? assuming = null;
    if (File.Exists(beside) && !TryRead(beside, out assuming))
    {
        return 2;
    }

    statements.Add(offer!.Statement(FrenchLaw.Published, on, assuming));
}

// The offer that says most comes first: the others are compared with it.
SheetPage page = new([.. statements.OrderByDescending(statement => statement.Figures.Count)], language);
using Stream output = Console.OpenStandardOutput();
page.Write(output);
output.Write("\n"u8);
return 0;

bool TryRead(string file, out JobOffer? offer)
{
    bool french = language == Language.French;
    string colon = french ? " : " : ": ";
    offer = null;
    if (!File.Exists(file))
    {
        Refuse(file + colon + (french ? "ce fichier n'existe pas" : "no such file"));
    }
    else if (!OfferJson.TryRead(File.ReadAllText(file), out offer, out JsonProblem? problem))
    {
        Refuse($"{file}{colon}{problem.ToString(language)}");
    }

    return offer is not null;
}

// One line for a person, and what tells a shell that the command was wrong.
int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}
