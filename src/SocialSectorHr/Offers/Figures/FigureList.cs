namespace SocialSectorHr;

/// <summary>The figures of a statement while they are being gathered.</summary>
internal sealed class FigureList
{
    private readonly List<Figure> figures = [];
    private readonly List<MissingFigures> missing = [];

    public IReadOnlyList<Figure> Figures => figures;

    public IReadOnlyList<MissingFigures> Missing => missing;

    /// <summary>A figure a result gives: its mark is that of the facts, or less sure if a method was chosen.</summary>
    public void Add(string id, Bilingual label, FigureValue? value, Mark mark, Func<Explanation>? why = null, string? method = null) =>
        figures.Add(new Figure(id, label, value, mark, method, why));

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
        if (facts.Count > 0)
        {
            missing.Add(new MissingFigures(what, facts));
        }
    }
}
