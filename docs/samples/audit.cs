#:project ../../src/SocialSectorHr/SocialSectorHr.csproj

// Audits job offers as a compiler would: what contradicts the law or itself, and what could not be checked.
//   dotnet run docs/samples/audit.cs                                          the five offers beside this file, in French
//   dotnet run docs/samples/audit.cs -- --lang en --sarif out.sarif my.json   your own, in English, and as SARIF for an editor
// It ends with 1 where an offer has an error, with 2 where it cannot run.
using NodaTime;
using NodaTime.Text;
using SocialSectorHr;
using SocialSectorHr.Audit;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;

const string assumption = ".assuming.json";
const string help = """
    dotnet run docs/samples/audit.cs -- [options] [offer.json ...]
      --all          every rule, also those that are fine or do not apply
      --off ID=WHY   without a rule, as "SHR1008=the contract will say it"; the reason is printed
      --sarif FILE   also written as SARIF 2.1.0, for an editor or a code platform
      --lang en      in English; in French without it
      --on DATE      another day than today, as 2026-11-21
      --help         this text
    Without a file, the five offers beside the sample. Exit code 1: an offer has an error.
    """;

if (args.Contains("--help"))
{
    Console.WriteLine(help);
    return 0;
}

Language language = Language.French;
LocalDate on = LocalDate.FromDateTime(DateTime.Today);
bool all = false;
string? sarif = null;
List<AuditSetting> settings = [];
List<string> files = [];
for (int i = 0; i < args.Length; i++)
{
    string? value = i + 1 < args.Length ? args[i + 1] : null;
    switch (args[i])
    {
        case "--all":
            all = true;
            break;
        case "--off" when value?.Split('=', 2) is [var id, { Length: > 0 } why] && OfferAudit.Rules.Any(rule => rule.Id == id):
            settings.Add(AuditSetting.Off(id, why));
            i++;
            break;
        case "--sarif" when value is not null:
            sarif = value;
            i++;
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
AuditRules rules = new() { Settings = settings };
List<AuditedFile> audited = [];
foreach (string file in files)
{
    if (!File.Exists(file))
    {
        return Refuse(file + colon + (french ? "ce fichier n'existe pas" : "no such file"));
    }

    string json = File.ReadAllText(file);
    if (!OfferJson.TryRead(json, out JobOffer? offer, out JsonProblem? problem))
    {
        return Refuse($"{file}{colon}{problem.ToString(language)}");
    }

    OfferAudit audit = offer.Audit(FrenchLaw.Published, on, rules);
    audited.Add(AuditedFile.Of(new Uri(Path.GetFullPath(file)).AbsoluteUri, audit, json));
    Print(Path.GetFileName(file), audit);
}

if (sarif is not null)
{
    File.WriteAllText(sarif, AuditSarif.Write(audited, language));
}

return audited.Any(file => file.Audit.Findings.Any(finding => finding.Severity == Severity.Error)) ? 1 : 0;

void Print(string name, OfferAudit audit)
{
    foreach (Finding finding in audit.Findings)
    {
        Console.WriteLine($"{name}{colon}{finding.Severity.Label(language)} {finding.ToString(language)} ({string.Join(", ", finding.Places)})");
        if (finding.Mend is { } mend)
        {
            Console.WriteLine($"    {(french ? "correction" : "mend")}{colon}{mend.ToString(language)}");
        }
    }

    foreach (Unchecked rule in audit.CouldNotBeChecked)
    {
        Console.WriteLine($"{name}{colon}{AuditOutcome.CouldNotBeChecked.Label(language)}{colon}{rule.ToString(language)}");
    }

    foreach (AuditSetting setting in audit.Settings)
    {
        Console.WriteLine($"{name}{colon}{setting.ToString(language)}");
    }

    foreach (RuleOutcome rule in audit.Outcomes.Where(rule => all && rule.Outcome is AuditOutcome.Fine or AuditOutcome.DoesNotApply))
    {
        Console.WriteLine($"{name}{colon}{rule.Outcome.Label(language)}{colon}{rule.Rule.ToString(language)}");
    }

    Console.WriteLine();
}

// One line for a person, and what tells a shell that the command was wrong.
int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}
