using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a statement while they are being gathered.</summary>
internal sealed class FigureList(StatedTerms statement)
{
    // As many as a rich offer gives.
    private readonly List<Figure> figures = new(160);
    private List<MissingFigures>? missing;

    public IReadOnlyList<Figure> Figures => figures;

    public IReadOnlyList<MissingFigures> Missing => missing ?? (IReadOnlyList<MissingFigures>)[];

    /// <summary>A figure: its mark is that of the facts, or less sure if a method was chosen.</summary>
    public void Add(
        FigureName name,
        FigureValue? value,
        Mark mark,
        FigureMethod? method = null,
        int year = 0,
        FigureBound? bound = null,
        FigureValue? of = null) => figures.Add(new(statement, name, value, mark, method, year, bound, of));

    /// <summary>A figure that the law gives by itself, on a day; missing where the law is not known on that day.</summary>
    public void AddLaw(FigureName name, LocalDate on, Dated<Days> table)
    {
        if (statement.Law.TryOn(on, table, out DatedValue<Days> row))
        {
            Add(name, row.Value, Mark.Exact);
        }
        else
        {
            Lacks(table.Name, [Fact.LawValue]);
        }
    }

    /// <summary>What cannot be given, if the answer is not known; true if it is.</summary>
    public bool Known<T>(Answer<T> answer, Bilingual what)
        where T : notnull
    {
        if (!answer.IsKnown)
        {
            Lacks(what, answer.Missing);
        }

        return answer.IsKnown;
    }

    public void Lacks(Bilingual what, IReadOnlyList<Fact> facts)
    {
        MissingFigures lacking = new(what, facts);
        missing ??= [];
        if (facts.Count > 0 && !missing.Contains(lacking))
        {
            missing.Add(lacking);
        }
    }
}
