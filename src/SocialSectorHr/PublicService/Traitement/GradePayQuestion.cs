using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the pay of a step, or of an index that is said, is computed from.</summary>
internal readonly record struct GradePayQuestion : IQuestion
{
    public GradePayQuestion(Grade grade, int step, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(law);
        (Grade, Number, On, Law) = (grade, step, on.Iso(), law);
        GradeStep reached = law.On(on, grade.Grid).Value.Step(step);
        (Index, GrossIndex) = (reached.Index, reached.GrossIndex);
    }

    public GradePayQuestion(Points index, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (Index, On, Law) = (index, on.Iso(), law);
    }

    public Grade? Grade { get; }

    public int Number { get; }

    public Points Index { get; }

    public int? GrossIndex { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }
}
