using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NodaTime;
using SocialSectorHr;
using SocialSectorHr.Offers;

namespace Sheet;

/// <summary>The page: the digest of each offer, the years of its planner, and the comparison where there are several.</summary>
/// <remarks>One file that asks nothing of a network. It is XML as well as HTML, so that a program may read it too.</remarks>
internal sealed class SheetPage(IReadOnlyList<OfferStatement> statements, Language language)
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private string Code => language == Language.French ? "fr" : "en";

    private string Colon => language == Language.French ? "\u00A0: " : ": ";

    /// <summary>Writes the page, in UTF-8.</summary>
    public void Write(Stream output)
    {
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        };
        using XmlWriter writer = XmlWriter.Create(output, settings);
        new XDocument(new XDocumentType("html", null, null, null), Page()).Save(writer);
    }

    private static XElement Element(string name, params object?[] content) => new(Html + name, content);

    private static XAttribute Class(string name) => new("class", name);

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private static string Anchor(int place) => "offer-" + Number(place);

    /// <summary>What an offer says, without the few characters that XML has not.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(static rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString()));

    private string Say(string french, string english) => language == Language.French ? french : english;

    private string Say(LocalDate day) => ((FigureValue)day).ToString(language);

    private XElement Page() => Element(
        "html",
        new XAttribute("lang", Code),
        new XAttribute(XNamespace.Xml + "lang", Code),
        Element(
            "head",
            Element("meta", new XAttribute("charset", "utf-8")),
            Element("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            Element("title", Title()),
            Element("style", SheetStyle.Css)),
        Element(
            "body",
            YearDrawing.Symbols(language),
            Header(),
            Element("main", statements.Select(Offer), statements.Count > 1 ? Comparison() : null)));

    private string Title() => statements.Count == 1
        ? Post(statements[0].Digest)
        : Say("Offres d'emploi : ce qui en suit", "Job offers: what follows from them");

    private string Post(OfferDigest digest) =>
        digest.Lines.FirstOrDefault(static line => line.Topic == DigestTopic.Post) is { } post
            ? Clean(post.Text.ToString(language))
            : Say("Offre sans titre", "Untitled offer");

    private XElement Header() => Element(
        "header",
        Element("h1", Title()),
        Element(
            "p",
            Class("quiet"),
            Say("Au ", "On "),
            Element("time", Say(statements[0].On)),
            Say(". Une marque précède ce qui n'est pas exact : ", ". A mark stands before what is not exact: "),
            Marked(Mark.Derived),
            Mark.Derived.Label(language) + ", ",
            Marked(Mark.Assumed),
            Mark.Assumed.Label(language) + "."),
        statements.Count == 1 ? null : Element(
            "nav",
            new XAttribute("aria-label", Say("Offres", "Offers")),
            Element("ol", statements.Select((statement, place) => Element("li", Link(Anchor(place), Post(statement.Digest))))),
            Element("p", Link("comparison", Say("Comparaison", "Comparison")))));

    private static XElement Link(string anchor, string text) => Element("a", new XAttribute("href", "#" + anchor), text);

    private XElement? Marked(Mark mark) => mark == Mark.Exact ? null : Element(
        "span",
        Class("mark"),
        new XAttribute("role", "img"),
        new XAttribute("aria-label", mark.Label(language)),
        mark == Mark.Derived ? "~" : "?");

    private XElement Offer(OfferStatement statement, int place)
    {
        OfferDigest digest = statement.Digest;
        return Element(
            "article",
            new XAttribute("id", Anchor(place)),
            Element("h2", statements.Count == 1 ? null : Element("span", Number(place) + ". "), Post(digest)),
            Element("dl", digest.Lines.Where(static line => line.Topic != DigestTopic.Post).Select(Line)),
            Years(statement, place));
    }

    private XElement Line(DigestLine line) => Element(
        "div",
        Element("dt", Marked(line.Mark), line.Topic.Label(language)),
        Element("dd", Clean(line.Text.ToString(language))));

    private XElement Years(OfferStatement statement, int place)
    {
        IReadOnlyList<YearPlan> years = YearPlan.Of(statement);
        return years.Count == 0
            ? Element(
                "p",
                Class("quiet"),
                Say("Pas de planning : il manque ", "No planner, for want of: "),
                string.Join(", ", statement.Calendar.Missing.Concat(statement.Start.Missing).Distinct().Select(fact => fact.Label(language))))
            : Element(
                "section",
                Element("div", Class("years"), years.Select(year => Year(year, $"{Anchor(place)}-{Number(year.Year - 1)}"))),
                years.All(static year => year.Employment is null)
                    ? null
                    : Element("p", Class("quiet"), DayKinds.Assumption.ToString(language)));
    }

    private XElement Year(YearPlan plan, string id)
    {
        string year = Number(plan.Year - 1);
        string title = Say("Planning de ", "Planner of ") + year;
        YearLegend legend = new(plan, language);
        return Element(
            "figure",
            Element("h3", year),
            new YearDrawing(plan).Draw(id, title, legend.Description()),
            Element(
                "figcaption",
                Element("ul", Class("legend"), legend.Entries().Select(entry => Element("li", YearDrawing.Key(entry.Symbol), Entry(entry))))));
    }

    private object?[] Entry(LegendEntry entry) => entry.Figure is not { } figure
        ? [entry.Text]
        :
        [
            Element("span", new XAttribute("data-figure", figure.Id), Marked(figure.Mark), figure.ToString(language)),
        ];

    private XElement Comparison()
    {
        OfferComparison comparison = OfferComparison.Of(statements);
        return Element(
            "section",
            Class("comparison"),
            new XAttribute("id", "comparison"),
            Element("h2", Say("Comparaison", "Comparison")),
            Element(
                "table",
                Element(
                    "caption",
                    Say(
                        "Sous chaque valeur, ce qu'elle donne de plus que la première offre, par an ; ou ce qui manque pour comparer.",
                        "Below each value, what it gives more than the first offer, a year; or what is missing to compare it.")),
                Element(
                    "thead",
                    Element(
                        "tr",
                        Element("th", new XAttribute("scope", "col"), Say("Par offre", "By offer")),
                        statements.Select((_, place) =>
                            Element("th", new XAttribute("scope", "col"), Link(Anchor(place), Number(place)))))),
                Element(
                    "tbody",
                    comparison.Rows.Select(row => Element(
                        "tr",
                        Element("th", new XAttribute("scope", "row"), row.Label.ToString(language)),
                        row.Cells.Select(Cell))))));
    }

    private XElement Cell(ComparedCell cell, int place)
    {
        string difference = cell.Difference(language);
        string missing = string.Join(", ", cell.Missing.Select(fact => fact.Label(language)));
        return Element(
            "td",
            new XAttribute("data-offer", Number(place)),
            cell.ToString(language),
            difference.Length == 0 ? null : Element("span", difference),
            missing.Length == 0 ? null : Element("span", Class("quiet"), Say("il manque", "missing") + Colon + missing));
    }
}
