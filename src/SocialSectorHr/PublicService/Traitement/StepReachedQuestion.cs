using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What an advancement is computed from.</summary>
internal readonly record struct StepReachedQuestion : IQuestion
{
    public StepReachedQuestion(Grade grade, int step, LocalDate since, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(law);
        (Grade, Step, Since, On, Law) = (grade, step, since.Iso(), on.Iso(), law);
        if (on < since)
        {
            throw Refusal.OutOfRange(on, nameof(on), $"on or after the first day in the step, {DateText.Iso(since)}");
        }

        _ = Grid.Value.Step(step);
    }

    public Grade Grade { get; }

    public int Step { get; }

    public LocalDate Since { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public DatedValue<GradeGrid> Grid => Law.On(On, Grade.Grid);
}
