using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What the pay of a step is computed from.</summary>
internal readonly record struct GradePayQuestion : IQuestion
{
    public GradePayQuestion(Grade grade, int step, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(law);
        (Grade, Number, On, Law) = (grade, step, on.Iso(), law);
        Step = Grid.Value.Step(step);
    }

    public Grade Grade { get; }

    public int Number { get; }

    public GradeStep Step { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public DatedValue<GradeGrid> Grid => Law.On(On, Grade.Grid);

    public DatedValue<T> Read<T>(Dated<T> table, Explanation? why)
    {
        DatedValue<T> row = Law.On(On, table);
        why?.Read(table, row);
        return row;
    }
}
