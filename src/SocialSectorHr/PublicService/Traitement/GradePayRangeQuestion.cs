using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr.PublicService;

/// <summary>What a range of pay is computed from: one grade, or the grades of a post.</summary>
internal readonly record struct GradePayRangeQuestion : IQuestion
{
    public GradePayRangeQuestion(Grade grade, LocalDate on, FrenchLaw law)
        : this(on, law)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
    }

    public GradePayRangeQuestion(PublicPost post, LocalDate on, FrenchLaw law)
        : this(on, law)
    {
        ArgumentNullException.ThrowIfNull(post);
        Post = post;
    }

    private GradePayRangeQuestion(LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        (On, Law) = (on.Iso(), law);
    }

    public Grade? Grade { get; }

    public PublicPost? Post { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }

    public int Count => Post?.Grades.Count ?? 1;

    public GradePayQuestion First(int grade) => new(At(grade), 1, On, Law);

    public GradePayQuestion Last(int grade) => new(At(grade), Law.On(On, At(grade).Grid).Value.Steps.Count, On, Law);

    private Grade At(int grade) => Grade ?? Post!.Grades[grade];
}
