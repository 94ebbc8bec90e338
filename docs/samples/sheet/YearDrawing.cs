using System.Globalization;
using System.Text;
using System.Xml.Linq;
using NodaTime;
using SocialSectorHr;

namespace Sheet;

/// <summary>A year as a drawing: a column a month, a row a day, as on a wall; narrow enough for a phone.</summary>
/// <remarks>Each kind of day has a letter or a shape beside its colour, and the description tells the days in words.</remarks>
internal sealed class YearDrawing(YearPlan plan)
{
    private const int Left = 22;
    private const int Top = 18;
    private const int CellWidth = 28;
    private const int CellHeight = 17;
    private const int Bar = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>What the drawings of a page share: the axes, a symbol a kind of day.</summary>
    public static XElement Symbols(Language language) => new(
        Svg + "svg",
        new XAttribute("class", "symbols"),
        new XAttribute("width", 0),
        new XAttribute("height", 0),
        new XAttribute("aria-hidden", "true"),
        new XElement(
            Svg + "defs",
            Pattern("grid", CellWidth, CellHeight, string.Create(CultureInfo.InvariantCulture, $"M{CellWidth} 0H0V{CellHeight}")),
            Pattern("hatch", 6, 6, "M0 6L6 0"),
            new XElement(Svg + "symbol", new XAttribute("id", "axes"), Axes(language)),
            Enum.GetValues<DayKind>().Select(kind => Symbol(
                Id(kind),
                kind == DayKind.HalfDayOff
                    ? new XElement(Svg + "path", new XAttribute("d", Path($"M0 0H{CellWidth}L0 {CellHeight}z")))
                    : Cell("rect", 0, 0, 1),
                Text(CellWidth / 2, CellHeight - 5, DayKinds.Letter(kind, language)))),
            Symbol("first", new XElement(Svg + "path", new XAttribute("d", "M9 3l11 5.5-11 5.5z"))),
            Symbol("last", new XElement(Svg + "path", new XAttribute("d", "M9 4h9v9h-9z"))),
            Symbol("trial", new XElement(Svg + "path", new XAttribute("d", Path($"M12 0h{Bar}V{CellHeight}h-{Bar}z")))),
            Symbol("waiting", Cell("hatched", 0, 0, 1))));

    /// <summary>The small picture of a symbol, for a legend.</summary>
    public static XElement Key(string symbol) => new(
        Svg + "svg",
        new XAttribute("class", "key"),
        new XAttribute("viewBox", Path($"0 0 {CellWidth} {CellHeight}")),
        new XAttribute("aria-hidden", "true"),
        new XElement(Svg + "use", new XAttribute("href", "#" + symbol)));

    public static string Id(DayKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The drawing.</summary>
    /// <param name="id">What its title and description are found by.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">The same in words, for who does not see it.</param>
    public XElement Draw(string id, string title, string description) => new(
        Svg + "svg",
        new XAttribute("class", "year"),
        new XAttribute("viewBox", Path($"0 0 {Left + (12 * CellWidth) + 2} {Top + (31 * CellHeight) + 2}")),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-text"),
        new XElement(Svg + "title", new XAttribute("id", $"{id}-title"), title),
        new XElement(Svg + "desc", new XAttribute("id", $"{id}-text"), description),
        Use("axes"),
        Columns("cells", plan.Open),
        new XElement(Svg + "path", new XAttribute("class", "closed"), new XAttribute("d", Closed())),
        Columns("hatched", plan.Waiting),
        plan.Days.Select(day => Use(Id(day.Value), day.Key)),
        Trial(),
        At("first", plan.FirstDay),
        At("last", plan.LastDay));

    private static object[] Axes(Language language) =>
    [
        .. Enumerable.Range(1, 31).Select(day => Text(Left - 3, Y(day) + CellHeight - 5, day.ToString(CultureInfo.InvariantCulture), "end")),
        .. DayKinds.Months(language).Select((month, index) => Text(X(index + 1) + (CellWidth / 2), Top - 6, month)),
    ];

    private static XElement Pattern(string id, int width, int height, string path) => new(
        Svg + "pattern",
        new XAttribute("id", id),
        new XAttribute("x", Left),
        new XAttribute("y", Top),
        new XAttribute("width", width),
        new XAttribute("height", height),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XElement(Svg + "path", new XAttribute("d", path)));

    private static XElement Symbol(string id, params XElement[] shapes) =>
        new(Svg + "symbol", new XAttribute("id", id), new XAttribute("class", id), shapes);

    private static XElement Text(int x, int y, string text, string? anchor = null) => new(
        Svg + "text",
        new XAttribute("x", x),
        new XAttribute("y", y),
        anchor is null ? null : new XAttribute("text-anchor", anchor),
        text);

    private static XElement Cell(string kind, int x, int y, int days) => new(
        Svg + "rect",
        new XAttribute("class", kind),
        new XAttribute("x", x),
        new XAttribute("y", y),
        new XAttribute("width", CellWidth),
        new XAttribute("height", days * CellHeight));

    private static XElement Use(string symbol, LocalDate? day = null) => new(
        Svg + "use",
        new XAttribute("href", "#" + symbol),
        day is { } at ? new[] { new XAttribute("x", X(at.Month)), new XAttribute("y", Y(at.Day)) } : null);

    private static int X(int month) => Left + ((month - 1) * CellWidth);

    private static int Y(int day) => Top + ((day - 1) * CellHeight);

    private static string Path(FormattableString path) => FormattableString.Invariant(path);

    private XElement? At(string symbol, LocalDate? day) => day is { } at && at.Year == plan.Year ? Use(symbol, at) : null;

    private static IEnumerable<XElement> Columns(string kind, DateInterval? days) =>
        Runs(days).Select(run => Cell(kind, X(run.Start.Month), Y(run.Start.Day), run.Length));

    /// <summary>The part of a period in each month.</summary>
    private static IEnumerable<DateInterval> Runs(DateInterval? days) => days is null
        ? []
        : days.GroupBy(static day => day.Month).Select(static month => new DateInterval(month.First(), month.Last()));

    /// <summary>The weekends, as one shape.</summary>
    private string Closed()
    {
        StringBuilder path = new();
        foreach (LocalDate day in plan.Open ?? Enumerable.Empty<LocalDate>())
        {
            if (!plan.IsOpen(day) && !plan.Days.ContainsKey(day))
            {
                path.Append(CultureInfo.InvariantCulture, $"M{X(day.Month)} {Y(day.Day)}h{CellWidth}v{CellHeight}h-{CellWidth}z");
            }
        }

        return path.ToString();
    }

    /// <summary>A bar beside the days of the trial, with a mark where it ends for each category.</summary>
    private XElement? Trial()
    {
        if (plan.Trial is null)
        {
            return null;
        }

        StringBuilder path = new();
        foreach (DateInterval run in Runs(plan.Trial))
        {
            path.Append(
                CultureInfo.InvariantCulture,
                $"M{X(run.Start.Month)} {Y(run.Start.Day)}h{Bar}v{run.Length * CellHeight}h-{Bar}z");
        }

        foreach (LocalDate end in plan.TrialEnds)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{X(end.Month)} {Y(end.Day) + CellHeight - 3}h{CellWidth}v3h-{CellWidth}z");
        }

        return new(Svg + "path", new XAttribute("class", "trial"), new XAttribute("d", path.ToString()));
    }
}
