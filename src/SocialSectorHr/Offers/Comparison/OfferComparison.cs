using System.Text;
using NodaTime;

namespace SocialSectorHr.Offers;

/// <summary>Offers side by side on the same concepts (comparaison d'offres), each set against the first.</summary>
/// <remarks>
/// Every value is one of the statements'; that of a public post of fewer hours is in proportion. A difference is given a year, in euros,
/// hours or days: what the offer gives more than the first. The pay of a public post is that of its grades, without bonuses. Rows by grade
/// are there where every offer is of public law.
/// </remarks>
public sealed partial class OfferComparison
{
    private const int Width = 140;

    private OfferComparison(IReadOnlyList<OfferStatement> offers)
    {
        Offers = offers;
        StatementFigures[] sources = [.. offers.Select(static statement => new StatementFigures(statement))];
        int? common = sources.Max(static source => source.FirstWholeYear);
        IEnumerable<ComparedConcept> concepts = ComparedConcept.All.Where(concept => concept.IsOf(sources))
            .Concat(ComparedGrades.Of(sources));
        Rows = ValueList.Of(concepts.Select(concept => Row(concept, sources, common)));
    }

    /// <summary>The offers, in the order they were given.</summary>
    public IReadOnlyList<OfferStatement> Offers { get; }

    /// <summary>The concepts, the same in every comparison; after them the grades of public posts, where all are of public law.</summary>
    public IReadOnlyList<ComparedRow> Rows { get; }

    /// <summary>Compares two or more offers; each of the others is set against the first.</summary>
    /// <param name="offers">Their statements.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static OfferComparison Of(params IEnumerable<OfferStatement> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        OfferStatement[] all = [.. offers];
        if (all.Contains(null!))
        {
            throw new ArgumentNullException(nameof(offers), "An offer to compare is null.");
        }

        return all.Length >= 2 ? new(ValueList.Of(all)) : throw Refusal.OutOfRange(all.Length, nameof(offers), "two offers or more");
    }

    /// <summary>The text, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(Language.English);

    /// <summary>The text of <see cref="ToText"/>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToString(Language language) => ToText(language);

    /// <summary>
    /// A table for a screen: the offers by number, a line a concept with the difference below it, and what cannot be compared.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, lines separated by <c>\n</c>.</returns>
    public string ToText(Language language)
    {
        StringBuilder text = new();
        for (int i = 0; i < Offers.Count; i++)
        {
            FoldedText.Append(text, $"{Number(i)}  ", Title(Offers[i].Offer, language), Width, 3);
        }

        List<string[]> lines = [Header(language)];
        foreach (ComparedRow row in Rows)
        {
            lines.Add([row.Label.ToString(language), .. row.Cells.Select(cell => cell.ToString(language))]);
            string[] differences = [.. row.Cells.Skip(1).Select(cell => cell.Difference(language))];
            if (differences.Any(static difference => difference.Length > 0))
            {
                string than = language == Language.French ? "de plus que 1, par an" : "more than 1, a year";
                lines.Add([$"  {than}", string.Empty, .. differences]);
            }
        }

        ComparedTable.Append(text, lines, Width, language);
        NotComparable(text, language);
        return text.ToString().TrimEnd('\n');
    }

    private static ComparedRow Row(ComparedConcept concept, StatementFigures[] sources, int? common)
    {
        ComparedValue[] values = [.. sources.Select(source => concept.Of(source, common))];
        ComparedValue first = values[0];
        return new(concept.Name, Label(concept, sources), values.Select((value, i) =>
        {
            bool compares = concept.IsYearly && i > 0;
            FigureValue? low = compares ? Less(value.AtLeast, first.AtLeast) : null;
            FigureValue? high = compares ? Less(value.AtMost, first.AtMost) : null;
            // Bounds of opposite ends say nothing of each other.
            bool isApart = compares && value.IsKnown && first.IsKnown && low is null && high is null;
            return new ComparedCell(value, low, high, value.IsKnown && !isApart ? [] : concept.Lacked(sources[i]));
        }));
    }

    /// <summary>The label, with the day where what is compared is of the day and all offers were read on one.</summary>
    private static Bilingual Label(ComparedConcept concept, StatementFigures[] sources)
    {
        LocalDate on = sources[0].Statement.On;
        return concept.IsOfToday && Array.TrueForAll(sources, source => source.Statement.On == on)
            ? new(
                $"{concept.Label.French} au {DateText.Write(on, Language.French)}",
                $"{concept.Label.English} on {DateText.Write(on, Language.English)}")
            : concept.Label;
    }

    private static FigureValue? Less(FigureValue? value, FigureValue? first) => (value, first) switch
    {
        ({ Money: { } more }, { Money: { } less }) => more - less,
        ({ Hours: { } more }, { Hours: { } less }) => more - less,
        ({ Days: { } more }, { Days: { } less }) => more - less,
        ({ Leave: { } more }, { Leave: { } less }) => Days.FromExact(more.Exact) - Days.FromExact(less.Exact),
        // Private leave is compared in working days, which are those that the leave of a public agent is counted in.
        ({ Days: { } more }, { Leave: { } less }) => more - Days.FromExact(less.Exact),
        ({ Leave: { } more }, { Days: { } less }) => Days.FromExact(more.Exact) - less,
        _ => null,
    };

    private static string Number(int place) => NumberText.Fixed(place + 1, 0, Language.English);

    private static string Title(JobOffer offer, Language language)
    {
        DigestText title = new(language) { Separator = " · " };
        title.Add(offer.Title);
        title.Add(offer.Employer?.Name);
        return title.ToString() is { Length: > 0 } said ? said : language == Language.French ? "offre sans titre" : "untitled offer";
    }

    private string[] Header(Language language)
    {
        string marks = language == Language.French ? "~ lecture, ? supposé" : "~ reading, ? assumed";
        return [marks, .. Enumerable.Range(0, Offers.Count).Select(Number)];
    }

    private void NotComparable(StringBuilder text, Language language)
    {
        string colon = language == Language.French ? $"{NumberText.Space}: " : ": ";
        IEnumerable<string> notes = Rows
            .SelectMany(static row => row.Cells.SelectMany(static (cell, i) => cell.Missing.Select(fact => (Fact: fact, Place: i))))
            .Distinct()
            .GroupBy(static lacking => lacking.Fact, static lacking => lacking.Place)
            .OrderBy(static lacking => lacking.Key)
            .Select(lacking => $"{lacking.Key.Label(language)} ({string.Join(", ", lacking.Order().Select(Number))})");
        string all = string.Join(language == Language.French ? $"{NumberText.Space}; " : "; ", notes);
        if (all.Length > 0)
        {
            FoldedText.Append(text, (language == Language.French ? "non comparable" : "not comparable") + colon, all, Width, 2);
        }
    }
}
