#:project ../../src/SocialSectorHr/SocialSectorHr.csproj

// Prints what follows from job offers: what a person reads of each, then a comparison of them.
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
const string help = """
    dotnet run docs/samples/offers.cs -- [options] [offer.json ...]
      --all          every figure, what is missing, the findings of the audit
      --explain      the same, with the steps and articles of each figure
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
bool explain = false;
bool all = false;
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--all":
            all = true;
            break;
        case "--explain":
            explain = true;
            break;
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

bool french = language == Language.French;
string colon = french ? " : " : ": ";
List<OfferStatement> statements = [];

// An employer's own agreement is laid over the law by who knows it: what it says, with its text. What is not given is said not to be held.
LegalSource ownText = new() { Citation = "convention collective France terre d'asile", Title = new("accord d'entreprise", "company agreement") };
CollectiveAgreement own = new()
{
    Name = new("convention collective France terre d'asile", "collective agreement of France terre d'asile"),
    LeaveRight = new() { Right = PaidLeaveRight.OfWeeks(Weeks.Of(6), LeaveUnit.Ouvres), Source = ownText },
    WorkingTime = new() { Rows = [new() { Kind = AgreementTimeKind.RttDays, Value = Days.Of(20), Source = ownText }] },
};
foreach (string file in files)
{
    if (!File.Exists(file))
    {
        return Refuse(file + colon + (french ? "ce fichier n'existe pas" : "no such file"));
    }

    if (!OfferJson.TryRead(File.ReadAllText(file), out JobOffer? offer, out JsonProblem? problem))
    {
        return Refuse($"{file}{colon}{problem.ToString(language)}");
    }

    JobOffer? assuming = null;
    string beside = Path.ChangeExtension(file, null) + assumption;
    if (File.Exists(beside) && !OfferJson.TryRead(File.ReadAllText(beside), out assuming, out problem))
    {
        return Refuse($"{beside}{colon}{problem.ToString(language)}");
    }

    bool isOwn = offer.Agreement is { IsCompanyAgreement: true, Name: "France terre d'asile" };
    statements.Add(offer.Statement(FrenchLaw.Published, on, assuming, isOwn ? own : null));
}

foreach (OfferStatement statement in statements)
{
    if (all || explain)
    {
        Print(statement);
    }
    else
    {
        Console.WriteLine(statement.Digest.ToText(language));
    }

    Console.WriteLine();
}

if (statements.Count > 1)
{
    // The offer that says most comes first: the others are compared with it.
    Console.WriteLine(OfferComparison.Of(statements.OrderByDescending(statement => statement.Figures.Count)).ToText(language));
}

return 0;

void Print(OfferStatement statement)
{
    JobOffer offer = statement.Offer;
    Heading(offer.Title ?? "?", '=');
    Console.WriteLine(offer.ToString(language));
    if (statement.Assuming is { } assuming)
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
}

void Section(string title, IEnumerable<string> lines)
{
    string[] each = [.. lines];
    if (each.Length > 0)
    {
        Heading(title, '-');
        Console.WriteLine(string.Join('\n', each));
    }
}

string Weight(Severity severity) => (french, severity) switch
{
    (true, Severity.Error) => "Erreur",
    (true, Severity.Warning) => "Avertissement",
    _ => severity.ToString(),
};

void Heading(string title, char underline) => Console.WriteLine($"\n{title}\n{new string(underline, Math.Min(title.Length, 100))}");

// One line for a person, and what tells a shell that the command was wrong.
int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}
