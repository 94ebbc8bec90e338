#:project ../../src/SocialSectorHr/SocialSectorHr.csproj

// Prints what follows from job offers: every figure, what is missing for the others, and what the audit finds.
//   dotnet run docs/samples/offers.cs                                    the five offers beside this file, in French
//   dotnet run docs/samples/offers.cs -- --lang en --explain my.json     your own, in English, with the steps and articles
// Beside an offer, a file named *.assuming.json says what to suppose where the offer is silent.
using NodaTime;
using NodaTime.Text;
using SocialSectorHr;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

const string assumption = ".assuming.json";
Language language = Option("--lang") == "en" ? Language.English : Language.French;
bool french = language == Language.French;
bool explain = args.Contains("--explain");
LocalDate on = Option("--on") is { } day
    ? LocalDatePattern.Iso.Parse(day).Value
    : LocalDate.FromDateTime(DateTime.Today);

string[] files = [.. args.Where(argument => argument.EndsWith(".json", StringComparison.OrdinalIgnoreCase))];
if (files.Length == 0)
{
    string folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "offers");
    files = [.. Directory.GetFiles(folder, "*.json").Where(file => !file.EndsWith(assumption, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}

foreach (string file in files)
{
    if (!OfferJson.TryRead(File.ReadAllText(file), out JobOffer? offer, out JsonProblem? problem))
    {
        Console.Error.WriteLine($"{file}: {problem}");
        return 1;
    }

    string beside = Path.ChangeExtension(file, null) + assumption;
    JobOffer? assuming = File.Exists(beside) ? OfferJson.Read(File.ReadAllText(beside)) : null;
    Print(offer, assuming);
}

return 0;

void Print(JobOffer offer, JobOffer? assuming)
{
    OfferStatement statement = offer.Statement(FrenchLaw.Published, on, assuming);
    Heading(offer.Title ?? "?", '=');
    Console.WriteLine(offer.ToString(language));
    if (assuming is not null)
    {
        Console.WriteLine(french ? $"Supposé : {assuming.ToString(language)}" : $"Assumed: {assuming.ToString(language)}");
    }

    Heading(french ? "Chiffres" : "Figures", '-');
    foreach (Figure figure in statement.Figures)
    {
        string mark = figure.Mark switch { Mark.Exact => " ", Mark.Derived => "~", _ => "?" };
        Console.WriteLine($"{mark} {figure.Id,-52} {figure.ToString(language)}");
        if (explain)
        {
            Console.WriteLine("    " + figure.Explain().ToText(language).Replace("\n", "\n    "));
        }
    }

    Console.WriteLine(french ? "(~ selon une lecture, ? supposé)" : "(~ by a reading, ? assumed)");
    Section(french ? "Manque" : "Missing", statement.Missing.Select(missing => missing.ToString(language)));
    OfferAudit audit = offer.Audit(FrenchLaw.Published, on);
    Section(french ? "Constats" : "Findings", audit.Findings.Select(finding => $"{Weight(finding.Severity),-13} {finding.ToString(language)}"));
    Section(french ? "Non vérifiable" : "Could not be checked", audit.CouldNotBeChecked.Select(rule => rule.ToString(language)));
    Console.WriteLine();
}

void Section(string title, IEnumerable<string> lines)
{
    string[] all = [.. lines];
    if (all.Length > 0)
    {
        Heading(title, '-');
        Console.WriteLine(string.Join('\n', all));
    }
}

string Weight(Severity severity) => (french, severity) switch
{
    (true, Severity.Error) => "Erreur",
    (true, Severity.Warning) => "Avertissement",
    _ => severity.ToString(),
};

void Heading(string title, char underline) => Console.WriteLine($"\n{title}\n{new string(underline, Math.Min(title.Length, 100))}");

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
