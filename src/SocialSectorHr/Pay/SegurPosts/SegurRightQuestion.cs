using NodaTime;
using SocialSectorHr.Law;

namespace SocialSectorHr;

/// <summary>What the right to Segur is computed from.</summary>
internal readonly record struct SegurRightQuestion : IQuestion
{
    public SegurRightQuestion(SegurPost post, Percent workingTime, LocalDate on, FrenchLaw law)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(law);
        (Post, WorkingTime, On, Law) = (post, workingTime > Percent.Zero
            ? workingTime
            : throw Refusal.OutOfRange(workingTime, nameof(workingTime), "more than 0%"), on, law);
    }

    public SegurPost Post { get; }

    public Percent WorkingTime { get; }

    public LocalDate On { get; }

    public FrenchLaw Law { get; }
}
