using System.Text.Json;

namespace SocialSectorHr.Tests.Offers;

/// <summary>What one of the five offers must give: figures with value, mark and method, and what the audit finds.</summary>
internal sealed class GoldenOffer
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Offers");

    private GoldenOffer(JsonElement offer)
    {
        Name = offer.GetProperty("offer").GetString()!;
        Figures = offer.GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("id").GetString()!, figure => figure.Clone());
        Findings = [.. offer.GetProperty("findings").EnumerateArray().Select(finding => (Word(finding, "id"), Word(finding, "severity")))];
        CouldNotBeChecked = [.. offer.GetProperty("couldNotBeChecked").EnumerateArray().Select(id => id.GetString()!)];
    }

    public static IReadOnlyList<GoldenOffer> All { get; } =
        [.. Read("golden.json").GetProperty("offers").EnumerateArray().Select(offer => new GoldenOffer(offer))];

    public static LocalDate On { get; } = NodaTime.Text.LocalDatePattern.Iso.Parse(Read("golden.json").GetProperty("asOf").GetString()!).Value;

    public string Name { get; }

    public IReadOnlyDictionary<string, JsonElement> Figures { get; }

    public IReadOnlyList<(string Id, string Severity)> Findings { get; }

    public IReadOnlyList<string> CouldNotBeChecked { get; }

    public static GoldenOffer Of(string name) => All.Single(offer => offer.Name == name);

    public static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        return document.RootElement.Clone();
    }

    /// <summary>The value as the golden file writes it: rounded half away from zero to the decimals that <paramref name="expected"/> shows.</summary>
    public static string Write(FigureValue? value, JsonElement expected) => (value, expected.ValueKind) switch
    {
        (null, _) => "null",
        ({ Truth: { } truth }, _) => truth ? "true" : "false",
        ({ Unit: FigureUnit.Word }, _) => value.Code!,
        ({ Unit: FigureUnit.Date }, _) => string.Join(",", value.Dates.Select(NodaTime.Text.LocalDatePattern.Iso.Format)),
        ({ Weeks: { } weeks }, JsonValueKind.Object) => $"{{\"weeks\": {weeks.ToDecimal()}}}",
        ({ Months: { } months }, JsonValueKind.Object) => $"{{\"months\": {months.ToDecimal()}}}",
        ({ Number: { } number }, _) => number.Round(Decimals(Text(expected))).ToDecimal().ToString($"F{Decimals(Text(expected))}"),
        _ => throw new InvalidOperationException($"{value} has no golden form."),
    };

    public static string Text(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.String => expected.GetString()!,
        JsonValueKind.Array => string.Join(",", expected.EnumerateArray().Select(item => item.GetString())),
        _ => expected.GetRawText(),
    };

    private static string Word(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static int Decimals(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point ? number.Length - point - 1 : 0;
}
