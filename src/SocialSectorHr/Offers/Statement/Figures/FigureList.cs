using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a statement while they are being gathered.</summary>
internal sealed class FigureList(StatedTerms terms, IReadOnlyList<Figure>? unassumed, IReadOnlyList<Figure>? formless)
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
        FigureValue? of = null)
    {
        Figure figure = new(terms, name, value, mark, method, year, bound, of);
        if (unassumed is not null && mark != Mark.Assumed && IsSupposed(figure, unassumed))
        {
            figure = new(terms, name, value, Mark.Assumed, method, year, bound, of);
        }

        figures.Add(
            formless?.Contains(figure) == false
                ? new(terms, name, value, figure.Mark, method, year, bound, of, isFromForm: true)
                : figure);
    }

    /// <summary>Whether a figure would not be, or be another, without the assumptions.</summary>
    private static bool IsSupposed(Figure figure, IReadOnlyList<Figure> unassumed)
    {
        foreach (Figure other in unassumed)
        {
            if (figure.IsSame(other))
            {
                return !Equals(figure.Value, other.Value);
            }
        }

        return true;
    }

    /// <summary>A figure that the law gives by itself, on a day; missing where the law is not known on that day.</summary>
    public void AddLaw(FigureName name, LocalDate on, Dated<Days> table)
    {
        if (terms.Law.TryOn(on, table, out DatedValue<Days> row))
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
