using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.Offers;

/// <summary>The figures of a statement while they are being gathered.</summary>
internal sealed class FigureList
{
    private readonly List<Figure> figures = [];
    private readonly List<MissingFigures> missing = [];

    public IReadOnlyList<Figure> Figures => figures;

    public IReadOnlyList<MissingFigures> Missing => missing;

    /// <summary>The part of an id that a method gives: CalendarDays is <c>calendarDays</c>.</summary>
    public static string Code<TEnum>(TEnum method)
        where TEnum : struct, Enum
    {
        string name = method.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A figure a result gives: its mark is that of the facts, or less sure if a method was chosen.</summary>
    public void Add(string id, Bilingual label, FigureValue? value, Mark mark, Func<Explanation>? why = null, string? method = null) =>
        figures.Add(new Figure(id, label, value, mark, method, why));

    /// <summary>A figure that the law gives by itself, on a day; missing where the law is not known on that day.</summary>
    public void AddLaw<T>(string id, LocalDate on, Dated<T> table, FrenchLaw law)
    {
        if (!law.TryOn(on, table, out DatedValue<T> row))
        {
            Lacks(table.Name, [Fact.LawValue]);
            return;
        }

        Add(id, table.Name, FigureValue.TryOf(row.Value), Mark.Exact, () =>
        {
            Explanation why = new(table.Name, law);
            why.Read(table, row);
            return why;
        });
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
        if (facts.Count > 0 && !missing.Contains(lacking))
        {
            missing.Add(lacking);
        }
    }
}
